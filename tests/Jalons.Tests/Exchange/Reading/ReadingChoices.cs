using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Reading;
using Jalons.Core.Exchange.Reading.Places;
using Jalons.Core.Exchange.Tables;

namespace Jalons.Tests.Exchange.Reading;

/// <summary>Everyday wordings that stand in no file of the tests: the rules must hold for them too.</summary>
public sealed class ReadingChoices
{
    private static readonly ReadingContext Context = new(new(2026, 11, 22), new CommuneIndex([]), Lists.OfAnnexe);

    [Theory]
    [InlineData("profile.rsa", "OUI !", "yes")]
    [InlineData("profile.rsa", "VRAI", "yes")]
    [InlineData("profile.gender", "Madame", "woman")]
    [InlineData("profile.gender", "Masculin", "man")]
    [InlineData("profile.rsa_seniority", "18 mois", "1_to_3")]
    [InlineData("profile.rsa_seniority", "2 ans et demi", "1_to_3")]
    [InlineData("profile.rsa_seniority", "depuis 7 ans", "over_5")]
    [InlineData("profile.rsa_seniority", "NSP", null)]
    [InlineData("profile.labour_status", "Demandeuse d'emploi de longue durée", "unemployed_over_1")]
    [InlineData("profile.labour_status", "DE depuis 8 mois", "unemployed_under_1")]
    [InlineData("profile.labour_status", "Chômage + d'1 an", "unemployed_over_1")]
    [InlineData("profile.labour_status", "Étudiant·e", "student")]
    [InlineData("profile.labour_status", "Salarié-e en insertion", "siae_employee")]
    [InlineData("profile.labour_status", "sans emploi", null)]
    [InlineData("profile.household", "Mariée, 2 enfants", "couple_children")]
    [InlineData("profile.household", "Divorcée avec 1 enfant", "single_parent")]
    [InlineData("profile.household", "vit en couple, 0 enfant", "couple")]
    [InlineData("profile.household", "célibataire", null)]
    [InlineData("profile.household", "hébergée chez un tiers", null)]
    [InlineData("profile.qualification", "Niv. V bis", "level_6")]
    [InlineData("profile.qualification", "niveau 3", null)]
    [InlineData("profile.qualification", "Baccalauréat", "level_4")]
    [InlineData("profile.qualification", "B.T.S.", "level_3")]
    [InlineData("profile.qualification", "bac + 2 non validé", null)]
    [InlineData("profile.pole_emploi", "Inscrit(e)", "registered")]
    [InlineData("profile.pole_emploi", "pas inscrite", "not_registered")]
    [InlineData("diagnosis.home_connection", "oui", null)]
    [InlineData("diagnosis.home_connection", "Oui, fibre", "subscription")]
    [InlineData("diagnosis.home_connection", "pas de box", null)]
    [InlineData("diagnosis.equipment_orientation", "à voir", null)]
    [InlineData("diagnosis.equipment_orientation", "Ordinateur & connexion", "both")]
    [InlineData("referral.structure_type", "Mission locale de Bondy", "mission_locale")]
    [InlineData("referral.structure_type", "Organisme de formation", null)]
    [InlineData("referral.structure_type", "S.I.A.E", "siae")]
    public void Reads_one_answer_or_none(string code, string text, string? option)
    {
        var reading = Read(code, text);

        Assert.Equal(option, reading.Value.Text);
        Assert.Equal(option is null, reading.Problem is not null);
    }

    [Theory]
    [InlineData("diagnosis.devices", "smartphone et tablette", 0b110L, null)]
    [InlineData("diagnosis.devices", "Smartphone / PC portable", 0b10010L, null)]
    [InlineData("diagnosis.devices", "smartphone,tablette", 0b110L, null)]
    [InlineData("diagnosis.devices", "Tablette\nOrdinateur fixe", 0b1100L, null)]
    [InlineData("diagnosis.devices", "portable", null, "unreadable-token:portable")]
    [InlineData("diagnosis.devices", "tablette + ordinateur", 0b100L, "unreadable-token:ordinateur")]
    [InlineData("diagnosis.devices", "rien ; smartphone", null, ProblemCode.Contradiction)]
    [InlineData("diagnosis.barriers", "aucun", 0L, null)]
    [InlineData("diagnosis.barriers", "problèmes de santé ; garde des enfants", 0b10100L, null)]
    [InlineData("diagnosis.barriers", "NR", null, null)]
    [InlineData("diagnosis.skills", "Mails, Word", 0b1010L, null)]
    public void Reads_several_answers(string code, string text, long? mask, string? problem)
    {
        var reading = Read(code, text);

        Assert.Equal(mask, reading.Value.Mask);
        Assert.Equal(problem, reading.Problem?.Code);
    }

    [Fact]
    public void Says_not_stated_where_the_annexe_has_it()
    {
        Assert.Equal(Option.NotStated, Read("profile.household", "n.r.").Value.Text);
        Assert.True(Read("profile.rsa", "NC").Value.IsEmpty);
    }

    [Fact]
    public void Flags_contact_data_in_free_text() =>
        Assert.Equal(ProblemCode.ContactInText, Read("follow_up.remarks", "rappeler au 06 39 98 58 71").Problem!.Code);

    private static CellReading Read(string code, string text) => ValueReader.For(AnnexeDictionary.Get(code), Context).Read(Cell.Of(text));
}
