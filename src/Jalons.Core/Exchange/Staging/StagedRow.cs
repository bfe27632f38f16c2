using Jalons.Core.Dictionary;

namespace Jalons.Core.Exchange.Staging;

/// <summary>What a physical row turned out to be.</summary>
internal enum RowFate : byte { Person, Join, Ignored, Rejected }

/// <summary>Something to tell about a cell or a row.</summary>
internal readonly record struct Finding(string? Column, string? Value, string Code, string Message, ProblemSeverity Severity);

/// <summary>One physical row, read but not applied: values by field, and what was found. Reused from one row to the next.</summary>
internal sealed class StagedRow
{
    public int Sheet { get; set; }
    public int Row { get; set; }
    public RowFate Fate { get; set; }

    /// <summary>Why it is ignored or rejected, by the names of RULES.md.</summary>
    public string? Reason { get; set; }
    public string LocalId { get; set; } = "";

    /// <summary>Values by <see cref="Field.Ordinal"/>.</summary>
    public FieldValue[] Values { get; } = new FieldValue[AnnexeDictionary.Fields.Count];

    /// <summary>Cells of columns that no field claimed, by header.</summary>
    public List<(string Header, string Text)> Extras { get; } = [];
    public List<Finding> Findings { get; } = [];

    /// <summary>Original cells (<see cref="OriginalCell"/>), as JSON; for a rejected row, and one that a rule gave to somebody.</summary>
    public string? Cells { get; set; }

    /// <summary>The letter of the rule that gave it to a person who says otherwise; null when none did.</summary>
    public string? Rule { get; set; }

    public bool HasIdentity => !this["profile.last_name"].IsEmpty || !this["profile.first_name"].IsEmpty || !this["profile.birth_date"].IsEmpty;

    public FieldValue this[string code] => Values[AnnexeDictionary.Get(code).Ordinal];

    public void Clear(int sheet, int row)
    {
        (Sheet, Row, Fate, Reason, LocalId, Cells, Rule) = (sheet, row, RowFate.Person, null, "", null, null);
        Array.Clear(Values);
        Extras.Clear();
        Findings.Clear();
    }

    public void Reject(string code, string message, string? column = null, string? value = null)
    {
        (Fate, Reason) = (RowFate.Rejected, code);
        Findings.Add(new(column, value, code, message, ProblemSeverity.Error));
    }
}
