namespace Jalons.Core.Persistence;

/// <summary>A data-protection key, shared by all nodes so that a sign-in cookie is good on each.</summary>
public sealed class SharedKey
{
    public long Id { get; set; }
    public required string Name { get; set; }
    public required string Xml { get; set; }
}
