# One image for pages, socket and worker: the same code, started by different commands (docker-compose.yml).
FROM python:3.11-slim-bookworm AS packages
WORKDIR /build
COPY requirements/uv.txt requirements/base.txt ./
RUN pip install --no-cache-dir --require-hashes -r uv.txt \
 && uv venv /venv \
 && VIRTUAL_ENV=/venv uv pip sync --no-cache --require-hashes --compile-bytecode base.txt

FROM python:3.11-slim-bookworm
ENV PATH=/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 DATA_DIR=/data STATIC_ROOT=/srv/static
RUN useradd --system --uid 10001 --home-dir /house house && install -d -o house -g house /data /data/files /srv/static
COPY --from=packages /venv /venv
WORKDIR /house
COPY . .
RUN python manage.py collectstatic --noinput --verbosity 0
USER house
EXPOSE 8000
CMD ["gunicorn", "--config", "deploy/gunicorn.conf.py", "wsgi:application"]
