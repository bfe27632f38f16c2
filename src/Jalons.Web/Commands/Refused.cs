namespace Jalons.Web.Commands;

/// <summary>A command that says no: the message goes to stderr, in French, and the exit code is 1.</summary>
internal sealed class Refused(string message) : Exception(message);
