"""What stands behind `make`: small scripts, the first of which need Python and nothing else."""
