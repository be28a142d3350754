@echo off
java -jar "%~dp0recto.jar" %*
