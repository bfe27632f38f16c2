using Jalons.Core.Calls.Agreements;
using Jalons.Core.Calls.Agreements.Amendments;
using Jalons.Core.Calls.Agreements.Writing;
using Jalons.Core.Indicators;
using Jalons.Core.Programmes;
using Jalons.Documents;

namespace Jalons.Tests.Calls.Agreements;

/// <summary>Ten diagnoses and 7 500 euros from one lot to another, without a database.</summary>
public sealed class RulesOfAmendments
{
    private static readonly DateOnly Start = new(2021, 9, 1);
    private static readonly DateOnly May = new(2022, 5, 1);
    private readonly Programme _programme = TwoLots();
    private readonly List<AgreementFile> _files;

    public RulesOfAmendments() => _files = [.. _programme.Projects.Select(project => Filed(_programme, project))];

    [Fact]
    public void A_move_inside_the_envelope_holds()
    {
        var rules = new AmendmentRules(_programme, _files);
        var amendment = Move(diagnoses: 10, cents: 7_500_00);

        Assert.Empty(rules.FaultsOf(amendment));
        Assert.Equal(375_000_00, rules.TotalWith(amendment));
    }

    [Fact]
    public void More_money_than_the_envelope_is_refused_with_both_sums()
    {
        var amendment = Move(0, 0);
        amendment.Lines.Clear();
        amendment.Lines.Add(new() { AgreementId = 2, Measure = AmendmentLine.Money, Before = 187_500_00, After = 200_000_00 });

        var fault = Assert.Single(new AmendmentRules(_programme, _files).FaultsOf(amendment));
        Assert.Equal("Les montants des conventions feraient 387\u202f500\u00a0€ : l’enveloppe est de 375\u202f000\u00a0€.", fault);
    }

    [Fact]
    public void What_is_not_signed_what_changed_meanwhile_and_what_is_empty_are_refused()
    {
        var rules = new AmendmentRules(_programme, _files);
        Assert.Equal("Changez au moins une cible ou un montant.", Assert.Single(rules.FaultsOf(new() { Reason = "", Who = "", InForceFrom = May })));

        var amendment = Move(10, 0);
        amendment.Lines[0].Before = 260;
        Assert.Contains("a changé depuis", Assert.Single(rules.FaultsOf(amendment)), StringComparison.Ordinal);

        _files[0].Agreement.Signatures.Clear();
        Assert.Contains(rules.FaultsOf(Move(10, 0)), fault => fault.Contains("elle se corrige sans avenant", StringComparison.Ordinal));
    }

    [Fact]
    public void It_takes_effect_after_the_target_that_it_replaces()
    {
        var amendment = Move(10, 0);
        amendment.InForceFrom = Start;

        Assert.All(new AmendmentRules(_programme, _files).FaultsOf(amendment), fault => Assert.Contains("la cible en vigueur date du 1er\u00a0septembre 2021", fault, StringComparison.Ordinal));
    }

    [Fact]
    public void Signed_it_makes_dated_targets_and_both_versions_stay()
    {
        var added = Enforcing.TargetsOf(Move(10, 7_500_00), _files, _programme);
        Assert.Equal([(1L, 240), (2L, 260)], added.Select(target => (target.TerritoryId!.Value, target.Value)));   // the département's sum does not move
        Assert.Equal(["R01@T1 : 250, 240", "R01@T2 : 250, 260"], Enforcing.Traces(added, _programme).Select(change => $"{change.Field} : {change.Before}, {change.After}"));
        _programme.Targets.AddRange(added);

        var (before, after) = (new AsOf(null!, _programme, May.AddDays(-1)), new AsOf(null!, _programme, May));
        Assert.Equal((250, null), (before.TargetOf("R01", 2)!.Value, before.FormerTargetOf("R01", 2)));
        Assert.Equal((260, 250), (after.TargetOf("R01", 2)!.Value, after.FormerTargetOf("R01", 2)));
        Assert.Null(after.FormerTargetOf("R01", null));
    }

    [Fact]
    public void A_target_that_only_rises_raises_the_departements_too()
    {
        var amendment = Move(10, 0);
        amendment.Lines.RemoveAll(line => line.AgreementId == 1);

        var added = Enforcing.TargetsOf(amendment, _files, _programme);

        Assert.Equal([(2L, 260), (null, 510)], added.Select(target => (target.TerritoryId, target.Value)));
    }

    [Fact]
    public void An_amount_follows_the_amendments_in_force()
    {
        var amendment = Move(10, 7_500_00);
        amendment.SignedOn = new(2022, 4, 20);
        var file = new AgreementFile { Agreement = _files[1].Agreement, Programme = _programme, Amendments = [amendment] };

        Assert.Equal((187_500_00, 195_000_00), (file.AmountAt(May.AddDays(-1)), file.AmountAt(May)));
    }

    [Fact]
    public void On_paper_a_rise_bears_its_sign_as_a_fall_does()
    {
        var tables = AmendmentPaper.Of(Move(10, 7_500_00), _files).SelectMany(section => section.Blocks).OfType<Table>().Where(table => table.Title.StartsWith("Territoire", StringComparison.Ordinal)).ToList();

        Assert.Equal(["\u221210", "\u22127\u202f500", "+10", "+7\u202f500"], tables.SelectMany(table => table.Rows.Select(row => row.Cells[^1].Print)));
    }

    [Fact]
    public void An_agreement_signed_with_a_target_of_its_own_keeps_the_calls_readable()
    {
        _files[0].Agreement.Targets = [new("R01", 230)];

        var added = Enforcing.TargetsOf(_files[0], new(2021, 9, 20));

        Assert.Equal([(1L, 230, new DateOnly(2021, 9, 20)), (null, 480, new DateOnly(2021, 9, 20))], added.Select(target => (target.TerritoryId, target.Value, target.From)));
    }

    private static Amendment Move(int diagnoses, long cents)
    {
        var amendment = new Amendment { Number = 1, Reason = "Rééquilibrer", Who = "Essais", InForceFrom = May };
        foreach (var (id, sign) in new[] { (1L, -1), (2L, 1) })
        {
            if (diagnoses > 0) amendment.Lines.Add(new() { AgreementId = id, Measure = "R01", Before = 250, After = 250 + sign * diagnoses });
            if (cents > 0) amendment.Lines.Add(new() { AgreementId = id, Measure = AmendmentLine.Money, Before = 187_500_00, After = 187_500_00 + sign * cents });
        }
        return amendment;
    }

    private static AgreementFile Filed(Programme programme, Project project)
    {
        var agreement = SignedAgreements.Of(programme, project);
        agreement.Id = project.Id;
        return new() { Agreement = agreement, Programme = programme };
    }

    private static Programme TwoLots()
    {
        var programme = new Programme { Code = "essai", Name = "Essai", Institution = "Département d’essai", DepartmentCode = "93", TimeZone = "Europe/Paris", StartLabel = "septembre", StartsOn = Start, DataUntil = new(2022, 12, 31), EnvelopeCents = 375_000_00 };
        foreach (var id in new[] { 1L, 2L })
        {
            programme.Territories.Add(new() { Id = id, Code = $"T{id}", Name = $"Territoire {id}", Colour = "#000000" });
            programme.Projects.Add(new() { Id = id, TerritoryId = id, Name = $"Projet {id}", Prefix = "AA", LeadOrganisationId = id });
            programme.Targets.Add(new() { Indicator = "R01", TerritoryId = id, Value = 250, From = Start });
        }
        programme.Targets.Add(new() { Indicator = "R01", Value = 500, From = Start });
        return programme;
    }
}
