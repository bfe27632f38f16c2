namespace Jalons.Core.Studies.Workspaces;

/// <summary>What the Département or an evaluator says of a section, beside it and never in print (commentaire).</summary>
public sealed class SectionComment
{
    public const int MaxLength = 2000;

    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long WorkspaceId { get; set; }

    /// <summary>Key of the section.</summary>
    public required string Section { get; set; }
    public required string Text { get; set; }
    public required string Who { get; set; }
    public DateTime At { get; set; }

    /// <summary>When it was taken into account; null while it waits.</summary>
    public DateTime? ResolvedAt { get; set; }
    public string? ResolvedBy { get; set; }
}
