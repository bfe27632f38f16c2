namespace Jalons.Core.Studies.Workspaces;

/// <summary>A volume being written (atelier): one per volume of a programme, standing on one snapshot until it is moved to another.</summary>
public sealed class Workspace
{
    public long Id { get; set; }
    public long ProgrammeId { get; set; }

    /// <summary>Code of the volume (« publics »).</summary>
    public required string Volume { get; set; }

    /// <summary>The snapshot whose figures are shown.</summary>
    public long SnapshotId { get; set; }
    public DateTime OpenedAt { get; set; }
    public required string Who { get; set; }
}
