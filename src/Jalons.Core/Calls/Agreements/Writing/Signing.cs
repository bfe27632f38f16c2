using Jalons.Documents;
using Jalons.Documents.Typography;

namespace Jalons.Core.Calls.Agreements.Writing;

/// <summary>The place where parties sign, and who has signed already.</summary>
internal static class Signing
{
    /// <param name="leads">The lead organisations that sign beside the institution.</param>
    public static Section Of(AgreementFile file, IReadOnlyList<Signature> signatures, IEnumerable<long> leads) => new("Signatures")
    {
        Blocks =
        [
            new Table("Fait en un exemplaire par partie", [Column.Words("Pour", 3), Column.Words("Nom et qualité", 3), Column.Words("Le", 1.5), Column.Words("Signature", 3)],
                [.. leads.Distinct().Select(lead => (long?)lead).Prepend(null).Select(party => Line(file.NameOf(party), signatures.FirstOrDefault(one => one.OrganisationId == party)))])
            { Rank = "Parties" },
        ],
    };

    private static Row Line(string party, Signature? signed) => signed is null ? Row.Of(party, "", "", "") with { IsToFill = true } : Row.Of(party, $"{signed.SignedBy}, {signed.Quality}", French.ShortDate(signed.SignedOn), "signé");
}
