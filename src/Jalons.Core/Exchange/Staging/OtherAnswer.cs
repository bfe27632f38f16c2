using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Reading;

namespace Jalons.Core.Exchange.Staging;

/// <summary>« Autre : bénévole » in a single cell says the answer and its complement.</summary>
internal static class OtherAnswer
{
    private static readonly Field Status = AnnexeDictionary.Get("profile.labour_status");
    private static readonly Field Other = AnnexeDictionary.Get("profile.labour_status_other");

    public static void Split(StagedRow into)
    {
        if (!into.Values[Status.Ordinal].IsEmpty || !into.Values[Other.Ordinal].IsEmpty) return;

        var at = into.Findings.FindIndex(finding => finding.Code == ProblemCode.Unreadable && finding.Value is { } value && Said(value) is not null && !value.Contains('?', StringComparison.Ordinal));
        if (at < 0) return;
        into.Values[Status.Ordinal] = FieldValue.Of("other");
        into.Values[Other.Ordinal] = FieldValue.Of(Said(into.Findings[at].Value!));
        into.Findings.RemoveAt(at);
    }

    private static string? Said(string value) =>
        value.Split(':', 2) is [var head, var said] && Wording.Fold(head) is "autre" or "autres" or "autre preciser" && said.Trim().Length > 0 ? value.Split(':', 2)[1].Trim() : null;
}
