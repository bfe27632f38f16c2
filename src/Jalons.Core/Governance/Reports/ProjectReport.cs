using Jalons.Core.Governance.Obligations;
using Jalons.Core.Programmes;

namespace Jalons.Core.Governance.Reports;

/// <summary>What a project owes the Département halfway and at the end (rapport): written line by line, accepted line by line.</summary>
public sealed class ProjectReport
{
    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ProgrammeId { get; set; }
    public long TerritoryId { get; set; }
    public long ProjectId { get; set; }
    public ReportKind Kind { get; set; }

    /// <summary>Its line in the calendar, met when it is filed.</summary>
    public long ObligationId { get; set; }
    public Obligation? Obligation { get; set; }

    public DateTime? FiledAt { get; private set; }
    public string? FiledBy { get; private set; }

    /// <summary>Since when the project holds it again; null once it is filed anew.</summary>
    public DateTime? SentBackAt { get; private set; }
    public DateTime? AcceptedAt { get; private set; }

    /// <summary>Who read it last for the Département.</summary>
    public string? ReadBy { get; private set; }
    public int Version { get; set; }

    public List<ReportLine> Lines { get; } = [];
    public List<ReportPiece> Pieces { get; } = [];

    public ReportState State => this switch
    {
        { AcceptedAt: not null } => ReportState.Accepted,
        { FiledAt: null } => ReportState.Asked,
        { SentBackAt: not null } => ReportState.SentBack,
        _ => ReportState.Filed,
    };

    /// <summary>The coordination may write in it.</summary>
    public bool IsInHand => State is ReportState.Asked or ReportState.SentBack;

    /// <summary>The lines as they are read.</summary>
    public IEnumerable<ReportLine> InOrder() => Lines.OrderBy(line => line.Rank);

    /// <summary>A report asked of a project, with the lines of its kind.</summary>
    public static ProjectReport Asked(ReportKind kind, Project project, Obligation obligation)
    {
        var report = new ProjectReport { ProgrammeId = project.ProgrammeId, TerritoryId = project.TerritoryId, ProjectId = project.Id, Kind = kind, Obligation = obligation };
        report.Lines.AddRange(ReportOutline.Of(kind).Select((line, rank) => new ReportLine { Rank = rank + 1, Label = line.Label, Hint = line.Hint }));
        return report;
    }

    /// <summary>Why it cannot be filed: a line that says nothing, and no file that would say it.</summary>
    public IEnumerable<(ReportLine Line, string Message)> FaultsOfFiling()
        => Pieces.Count > 0 ? [] : InOrder().Where(line => line.IsOpen && string.IsNullOrWhiteSpace(line.Text)).Select(line => (line, $"Écrivez « {line.Label} », ou joignez un fichier qui en parle."));

    /// <summary>Hands it in: what was sent back is to be read again, what was accepted stays so.</summary>
    public void File(string who, DateTime at, DateOnly on)
    {
        (FiledAt, FiledBy, SentBackAt) = (at, who, null);
        foreach (var line in Lines.Where(line => line.IsOpen)) line.Forget();
        if (Obligation is { } obligation) (obligation.DoneOn, obligation.DoneBy) = (on, who);
    }

    /// <summary>Ends a reading in which every line was decided: accepted whole, or sent back, by a new day, for the lines that are not.</summary>
    public void Settle(string who, DateTime at, DateOnly? dueOn)
    {
        ReadBy = who;
        if (Lines.TrueForAll(line => line.Verdict is LineVerdict.Accepted))
        {
            AcceptedAt = at;
            return;
        }
        SentBackAt = at;
        if (Obligation is not { } obligation) return;
        (obligation.DoneOn, obligation.DoneBy) = (null, null);
        if (dueOn is { } day) obligation.MoveTo(day);
    }
}

public enum ReportKind { Intermediate, Final }

public enum ReportState { Asked, Filed, SentBack, Accepted }

/// <summary>A file deposited with a report (pièce de rapport).</summary>
public sealed class ReportPiece
{
    public long Id { get; set; }
    public Guid PublicId { get; set; } = Guid.CreateVersion7();
    public long ReportId { get; set; }
    public long FileId { get; set; }
    public required string Name { get; set; }
    public required string Who { get; set; }
    public DateTime AddedAt { get; set; }
}

public static class ReportWords
{
    extension(ReportKind kind)
    {
        public string InFrench => kind is ReportKind.Intermediate ? "rapport intermédiaire" : "rapport final";
    }

    extension(ReportState state)
    {
        public string InFrench => state switch
        {
            ReportState.Asked => "attendu",
            ReportState.Filed => "déposé, à lire",
            ReportState.SentBack => "à compléter",
            _ => "accepté",
        };
    }
}
