using Jalons.Web.Commands;

return await CommandLine.Run(args, Terminal.OfThisProcess());

/// <summary>Entry point; public so that tests can host the application in process.</summary>
public partial class Program;
