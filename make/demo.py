"""`make demo`: the demo data of this day (or of DEMO_NOW) anew."""
import os
from pathlib import Path

from make.house import stop
from make.prepare import prepare
from make.run import environment, listens

if __name__ == "__main__":
    os.environ.update(environment())
    if listens(int(os.environ["PORT"])):
        stop("A server is running on this data: stop it first (Ctrl+C), then make demo.")
    prepare(Path(os.environ["DATA_DIR"]), fresh=True)
    print("Fresh demo data is there: make run")
