using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Matching;
using Jalons.Core.Exchange.Staging;

namespace Jalons.Core.Exchange.Importing.Applying;

/// <summary>A row given to a person who does not say quite the same (RULES R5): it keeps the rule and what it said, so that a human can take it back.</summary>
internal sealed class FoldedRow(Lists lists, DateOnly on)
{
    public void Keep(StagedRow row, SameRule rule)
    {
        row.Rule = SamePerson.Letter(rule);
        row.Cells = OriginalCell.Write(
            [.. AnnexeDictionary.Fields.Where(field => row.Values[field.Ordinal].IsKnown).Select(field => new OriginalCell(field.ShortLabel, field.Code, lists.Label(field, row.Values[field.Ordinal], on))),
                .. row.Extras.Select(extra => new OriginalCell(extra.Header, "", extra.Text))]);
    }
}
