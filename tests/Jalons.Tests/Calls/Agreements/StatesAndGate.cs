using Jalons.Core.Calls.Agreements;
using Jalons.Core.Calls.Agreements.Writing;

namespace Jalons.Tests.Calls.Agreements;

/// <summary>What follows from the dated steps of an agreement, without a database.</summary>
public sealed class StatesAndGate
{
    [Fact]
    public void Goes_from_draft_to_ended_by_its_dates_alone()
    {
        var agreement = Bare();
        Assert.Equal(AgreementState.Draft, agreement.State);
        agreement.SentOn = new(2021, 9, 15);
        Assert.Equal(AgreementState.Sent, agreement.State);
        agreement.Signatures.Add(SignedAgreements.Signed(7, new(2021, 9, 18)));
        Assert.Equal(AgreementState.Sent, agreement.State);
        Assert.False(agreement.IsOpen);
        agreement.Signatures.Add(SignedAgreements.Signed(null, new(2021, 9, 20)));
        Assert.Equal((AgreementState.Signed, new DateOnly(2021, 9, 20)), (agreement.State, agreement.SignedOn!.Value));
        agreement.EndedOn = new(2022, 12, 31);
        Assert.Equal(AgreementState.Ended, agreement.State);
    }

    [Fact]
    public void Opens_the_diagnosis_where_nothing_is_required_and_nothing_was_prepared()
    {
        Assert.Null(DiagnosisGate.Of(null, isRequired: false));
        Assert.Contains("Le Département la prépare", DiagnosisGate.Of(null, isRequired: true)!.Next, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_who_can_give_what_is_missing()
    {
        var agreement = Bare();
        Assert.Equal("Le référentiel de diagnostic n’a pas encore été transmis.", DiagnosisGate.Of(agreement, false)!.Missing);

        var referential = new DiagnosisReferential { Name = "version 1", Who = "Agathe", TransmittedBy = Side.Project, TransmittedOn = new(2021, 9, 15) };
        agreement.Referentials.Add(referential);
        Assert.Equal("Le Département l’accepte sur la page de la convention.", DiagnosisGate.Of(agreement, false)!.Next);
        referential.TransmittedBy = Side.Department;
        Assert.Equal("La coordination du projet l’accepte sur la page de la convention.", DiagnosisGate.Of(agreement, false)!.Next);

        referential.AcceptedOn = new(2021, 9, 17);
        Assert.Null(DiagnosisGate.Of(agreement, isRequired: true));
    }

    [Fact]
    public void A_new_version_that_waits_leaves_the_accepted_one_in_force()
    {
        var agreement = Bare();
        agreement.Referentials.Add(new() { Id = 1, Name = "version 1", Who = "", TransmittedOn = new(2021, 9, 15), AcceptedOn = new(2021, 9, 17) });
        agreement.Referentials.Add(new() { Id = 2, Name = "version 2", Who = "", TransmittedOn = new(2022, 1, 10) });

        Assert.Equal("version 1", agreement.Referential!.Name);
        Assert.Null(DiagnosisGate.Of(agreement, false));
    }

    [Theory]
    [InlineData("Le porteur {porteur} vise {cible_diagnostics} personnes.", "")]
    [InlineData("{portuer} et {montants}, {montants}", "portuer montants")]
    public void Finds_the_fields_that_stand_for_nothing(string text, string unknown)
        => Assert.Equal(unknown, string.Join(' ', MergeField.UnknownIn(text)));

    [Fact]
    public void The_first_template_knows_all_its_fields() => Assert.Empty(MergeField.UnknownIn(FirstTemplate.Text));

    [Fact]
    public void A_consortium_has_one_pilot_and_parts_that_make_the_amount()
    {
        var lead = new ConsortiumMember { OrganisationId = 1, Roles = [ConsortiumRole.Lead], ShareCents = 100_00 };
        var other = new ConsortiumMember { OrganisationId = 2, Roles = [ConsortiumRole.Training, ConsortiumRole.Lead], ShareCents = 40_00 };

        var faults = Consortium.FaultsOf([lead, other], 1, 150_00, id => $"n° {id}").ToList();
        Assert.Equal(["n° 2 ne peut pas être pilote : le porteur l’est seul.", "Les parts font 140\u00a0€ : elles doivent faire le montant de la convention, 150\u00a0€."], faults);

        (other.Roles, other.ShareCents) = ([ConsortiumRole.Training], 50_00);
        Assert.Empty(Consortium.FaultsOf([lead, other], 1, 150_00, id => $"n° {id}"));
        Assert.Single(Consortium.FaultsOf([other], 1, 50_00, id => $"n° {id}"));
    }

    private static Agreement Bare() => new() { LeadOrganisationId = 7, ProjectId = 3 };
}
