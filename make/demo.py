"""`make demo`: the demo data of this day (or of DEMO_NOW) anew."""
import os
from pathlib import Path

from make.prepare import prepare
from make.run import environment, refuse_second_server

if __name__ == "__main__":
    os.environ.update(environment())
    data = Path(os.environ["DATA_DIR"])
    refuse_second_server(data)
    prepare(data, fresh=True)
    print("Fresh demo data is there: make run")
