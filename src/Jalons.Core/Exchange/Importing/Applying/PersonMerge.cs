using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Matching;
using Jalons.Core.Exchange.Reading;
using Jalons.Core.Exchange.Staging;
using Jalons.Core.Journeys;
using Jalons.Core.People;

namespace Jalons.Core.Exchange.Importing.Applying;

/// <summary>
/// All that a file says of one person, folded row by row, over what was known (RULES R6). Within a file the last known value wins, but the
/// earliest orientation, diagnosis and delivery dates, and the first identity. The file's values then win over the former ones, save those typed on a page.
/// </summary>
internal sealed class PersonMerge(JourneyFile? existing)
{
    private static readonly bool[] KeepsEarliest = [.. AnnexeDictionary.Fields.Select(field => field.Code is "referral.date" or "diagnosis.date" or "follow_up.computer_date" or "follow_up.connection_date")];
    private static readonly bool[] IsIdentity = [.. AnnexeDictionary.Fields.Select(field => field.Code is "profile.last_name" or "profile.first_name" or "profile.birth_date")];

    private readonly FieldValue[]? _before = existing is null ? null : [.. AnnexeDictionary.Fields.Select(field => field.Read(existing))];
    private readonly FieldValue[] _version = new FieldValue[AnnexeDictionary.Fields.Count];

    /// <summary>The file of the person before this import; null for a new one.</summary>
    public JourneyFile? Existing { get; } = existing;

    /// <summary>Public identifier of a person whom the file opens.</summary>
    public Guid PublicId { get; } = existing is null ? Guid.CreateVersion7() : default;

    public Dictionary<string, string>? Extras { get; private set; }

    public bool HasRows { get; private set; }

    /// <summary>The value of a field once the rows so far are applied.</summary>
    public FieldValue this[int field]
    {
        get
        {
            var (version, before) = (_version[field], _before?[field] ?? FieldValue.Empty);
            if (_before is null || version.IsEmpty) return version.IsEmpty ? before : version;
            if (before.IsKnown && (IsTyped(field) || !version.IsKnown || IsSameIdentity(field, before, version))) return before;
            return version;
        }
    }

    /// <summary>The fields whose value the rows changed.</summary>
    public IEnumerable<Field> Changed => AnnexeDictionary.Fields.Where(known => this[known.Ordinal] != Before(known));

    public FieldValue Before(Field field) => _before?[field.Ordinal] ?? FieldValue.Empty;

    /// <summary>Takes a row in; true when a value of the journey changes (the spelling of a name apart). Conflicts are told in the row's findings.</summary>
    public bool Apply(StagedRow row, SameRule rule)
    {
        HasRows = true;
        var changed = false;
        for (var field = 0; field < _version.Length; field++)
        {
            var said = row.Values[field];
            if (said.IsEmpty) continue;
            var former = this[field];
            Take(field, said, rule, row);
            changed |= this[field] is var now && now != former && (now.IsKnown || former.IsKnown) && !(IsIdentity[field] && former.IsKnown);
        }
        foreach (var (header, text) in row.Extras) (Extras ??= [])[header] = text;
        return changed;
    }

    private void Take(int field, FieldValue said, SameRule rule, StagedRow row)
    {
        ref var version = ref _version[field];
        if (IsIdentity[field]) TakeIdentity(field, said, rule, row);
        else if (!said.IsKnown) { if (version.IsEmpty) version = said; }
        else if (KeepsEarliest[field] && version.Date is { } known && known <= said.Date) { }
        else version = said;

        if (IsTyped(field) && said.IsKnown && _before![field].IsKnown && said != _before[field]) Tell(row, field, ProblemCode.TypedOnPage, "La valeur saisie dans Jalons est gardée ; celle du fichier en diffère.");
    }

    // Rows that disagree on who the person is: the first reading stays, and the disagreement is told.
    private void TakeIdentity(int field, FieldValue said, SameRule rule, StagedRow row)
    {
        var before = _before?[field] ?? FieldValue.Empty;
        if (_version[field].IsEmpty && (before.IsEmpty || rule is SameRule.Equal or SameRule.Slip or SameRule.None)) _version[field] = said;
        var kept = this[field];
        if (kept.IsEmpty || kept == said || IsSameIdentity(field, kept, said)) return;
        Tell(row, field, ProblemCode.IdentityConflict, $"Une autre ligne de la même personne dit autre chose ; « {(kept.Date is { } day ? day.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture) : kept.Text)} » est gardé.");
    }

    private static void Tell(StagedRow row, int field, string code, string message)
    {
        var said = row.Values[field];
        row.Findings.Add(new(AnnexeDictionary.Fields[field].ShortLabel, said.Date?.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture) ?? said.Text, code, message, ProblemSeverity.Info));
    }

    private bool IsTyped(int field) => Existing is not null && (Existing.Journey.TypedFields & (1L << field)) != 0;

    private static bool IsSameIdentity(int field, FieldValue one, FieldValue other) =>
        IsIdentity[field] && one.Text is not null && Folding.Name(one.Text) == Folding.Name(other.Text);
}
