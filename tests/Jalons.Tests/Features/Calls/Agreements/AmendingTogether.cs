using System.Net;
using Jalons.Core.Access;
using Jalons.Core.Calls.Agreements.Amendments;
using Jalons.Tests.Support.Pages;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Tests.Features.Calls.Agreements;

/// <summary>What two people write of one amendment, of one schedule: nothing typed is lost, what was signed holds.</summary>
public sealed class AmendingTogether(SigningAndAmending.Place place) : IClassFixture<SigningAndAmending.Place>
{
    [Fact]
    public async Task What_was_typed_stays_when_somebody_saves_in_the_same_moment()
    {
        await place.HasAgreement("T6", signed: true);
        var department = await place.As(Role.Department, place.Programme);
        var form = await department.Opens("/appel/conventions/avenants/ecrire");
        var draft = await form.Fills("Pourquoi cet avenant", "Moins de certifications").Fills("Prend effet le", "15/04/2022").Fills("Certifications passées, Plaine Commune", "90").Presses("Enregistrer l’avenant");
        place.Interruption.BeforeWriting = async () =>
        {
            await using var db = place.Database.Open();
            await db.Amendments.ExecuteUpdateAsync(set => set.SetProperty(amendment => amendment.Version, amendment => amendment.Version + 1), TestContext.Current.CancellationToken);
        };

        var told = await draft.Fills("Envoyé à", "Marianne Cotta").Fills("Envoyé le", "12/04/2022").Presses("Noter l’envoi");

        Assert.Equal(HttpStatusCode.BadRequest, told.Status);
        told.Says("Quelqu’un vient de changer cet avenant.").Says("Pas encore envoyé");
        Assert.Equal(("Marianne Cotta", "12/04/2022"), (told.ValueOf("Envoyé à"), told.ValueOf("Envoyé le")));
        (await told.Presses("Noter l’envoi")).Says("L’envoi est noté.").Says("à Marianne Cotta");
    }

    [Fact]
    public async Task The_schedule_is_free_before_the_signature_and_follows_an_amendment_afterwards()
    {
        var path = await place.HasAgreement("T9", signed: false);
        var department = await place.As(Role.Department, place.Programme);
        var payment = await (await department.Opens(path)).Follows("Acompte sur liste certifiée");
        Assert.Equal(("75 000", "150", "187,50"), (Words.Plain(payment.ValueOf("Montant ou plafond")!), payment.ValueOf("Par diagnostic"), payment.ValueOf("Par ordinateur remis")));
        (await payment.Fills("Par certification passée", "95,50").Presses("Enregistrer le versement")).Says("Versement enregistré");
        (await (await (await department.Opens(path)).Follows("Solde")).Presses("Retirer ce versement")).Says("Versement retiré : Solde").DoesNotSay("Selon le décompte");

        await place.HasAgreement("T7", signed: true);
        var closed = await (await department.Opens($"/appel/budgets/{place.ProjectOf("T7").PublicId}")).Follows("Avance");
        closed.Says("son échéancier ne change que par un avenant signé").DoesNotSay("Enregistrer le versement");
        await SignAmendment("T7");
        var open = await department.Opens(closed.Path);
        var refused = await open.Fills("Nom du versement", "Avance corrigée").Presses("Enregistrer le versement");
        refused.Says("Choisissez l’avenant qui change l’échéancier.");
        (await refused.Chooses("avenant n° 9", "Avenant qui le prévoit").Presses("Enregistrer le versement")).Says("Versement enregistré : Avance corrigée (avenant n° 9)");
    }

    private async Task SignAmendment(string territory)
    {
        await using var db = place.Database.Open();
        var project = place.ProjectOf(territory).Id;
        var agreement = await db.Agreements.Where(known => known.ProjectId == project).Select(known => known.Id).SingleAsync(TestContext.Current.CancellationToken);
        var amendment = new Amendment { ProgrammeId = place.Programme.Id, Number = 9, Reason = "Échéancier", InForceFrom = new(2022, 4, 1), Who = "Essais", SentOn = new(2022, 3, 20), SignedOn = new(2022, 3, 25) };
        amendment.Lines.Add(new() { AgreementId = agreement, Measure = "R05", Before = 100, After = 90 });
        db.Amendments.Add(amendment);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
