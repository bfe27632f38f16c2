using Jalons.Core.Exchange.Layout;

namespace Jalons.Core.Exchange.Importing;

/// <summary>What an import did, or would do. Rows = created + updated + unchanged + rejected; ignored rows (titles, totals, blanks) are apart.</summary>
public sealed class ImportReport
{
    public int Created { get; set; }
    public int Updated { get; set; }
    public int Unchanged { get; set; }
    public int Rejected { get; set; }
    public int Ignored { get; set; }

    /// <summary>Rows that are double entries: no joins between sheets, no new versions.</summary>
    public int DuplicatesWithinProject { get; set; }

    /// <summary>Journeys opened for a person known in another project.</summary>
    public int DuplicatesAcrossProjects { get; set; }
    public int Problems { get; set; }

    /// <summary>The same content was imported before into this project: nothing was done.</summary>
    public bool WasKnown { get; set; }
    public Guid? FileId { get; set; }
    public IReadOnlyList<string> UnknownColumns { get; set; } = [];

    /// <summary>How each sheet was read; empty for a file known before.</summary>
    public IReadOnlyList<SheetPlan> Sheets { get; set; } = [];

    /// <summary>How the file was read (« Encodage UTF-8, séparateur point-virgule »).</summary>
    public string Description { get; set; } = "";

    public int Rows => Created + Updated + Unchanged + Rejected;

    public void Count(RowOutcome outcome)
    {
        switch (outcome)
        {
            case RowOutcome.Created: Created++; break;
            case RowOutcome.Updated: Updated++; break;
            case RowOutcome.Unchanged: Unchanged++; break;
            case RowOutcome.Rejected: Rejected++; break;
            default: Ignored++; break;
        }
    }
}
