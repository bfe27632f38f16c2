namespace Jalons.Web.Commands;

/// <summary>What <c>jalons stats</c> was asked: a method, the csv file, the JSON file that says what is wanted, and a document on one line or not.</summary>
public sealed record StatsRequest(string Method, string Data, string? Specification, bool IsCompact)
{
    /// <summary>How messages call the specification.</summary>
    public string SpecificationName => Path.GetFileName(Specification) ?? "--spec";
}
