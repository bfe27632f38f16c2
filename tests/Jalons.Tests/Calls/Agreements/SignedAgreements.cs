using Jalons.Core.Calls.Agreements;
using Jalons.Core.Calls.Agreements.Writing;
using Jalons.Core.Programmes;

namespace Jalons.Tests.Calls.Agreements;

/// <summary>Agreements for tests: ready, or signed by both parties on 20 September 2021.</summary>
internal static class SignedAgreements
{
    public static readonly DateOnly SignedOn = new(2021, 9, 20);
    private static readonly DateTime At = new(2021, 9, 14, 8, 0, 0, DateTimeKind.Utc);

    public static Agreement Ready(Programme programme, Project project, long amountCents = 187_500_00)
        => Opening.Of(programme, project, null, amountCents, FirstTemplate.Text, "Essais", At);

    public static Agreement Of(Programme programme, Project project, long amountCents = 187_500_00)
    {
        var agreement = Ready(programme, project, amountCents);
        (agreement.SentOn, agreement.SentTo) = (SignedOn.AddDays(-5), "La présidente");
        agreement.Signatures.Add(Signed(project.LeadOrganisationId, SignedOn.AddDays(-1)));
        agreement.Signatures.Add(Signed(null, SignedOn));
        return agreement;
    }

    public static Signature Signed(long? organisation, DateOnly on) => new() { OrganisationId = organisation, SignedOn = on, SignedBy = "Odile Ferrer", Quality = "présidente", RecordedBy = "Essais" };
}
