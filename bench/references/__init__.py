"""What our measures are compared with, and the crowd that listens: small programs that anybody can run."""
