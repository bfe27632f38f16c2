using Jalons.Core.Dictionary;
using Jalons.Core.Programmes;

namespace Jalons.Tests.Dictionary;

public sealed class ListsOfAProgramme
{
    private static readonly DateOnly Day = new(2022, 4, 15);
    private static readonly Field TrainingTypes = AnnexeDictionary.Get("diagnosis.training_types");

    private readonly Lists _lists = Lists.For(
    [
        new ListItem { List = "training_types", Code = "advanced", Label = "Perfectionnement", Bit = 2 },
        new ListItem { List = "training_types", Code = "initiation", Label = "Initiation", Bit = 0, Aliases = "débutant | Type 1" },
    ]);

    [Fact]
    public void Are_those_of_the_annexe_where_the_annexe_has_them()
        => Assert.Equal(Nomenclatures.Gender.Options, _lists.OptionsOf(AnnexeDictionary.Get("profile.gender")));

    [Fact]
    public void Are_the_programmes_own_where_it_keeps_them_in_the_order_of_their_bits()
        => Assert.Equal(["initiation", "advanced"], _lists.OptionsOf(TrainingTypes).Select(option => option.Code));

    [Fact]
    public void Give_own_options_their_aliases()
        => Assert.Equal(["débutant", "Type 1"], _lists.Find(TrainingTypes, "initiation")!.Aliases);

    [Fact]
    public void Propose_on_forms_what_is_offered_and_what_was_chosen_before()
    {
        var lists = Lists.For([new ListItem { List = "training_types", Code = "initiation", Label = "Initiation", Bit = 0 }, new ListItem { List = "training_types", Code = "type_1", Label = "Type 1", Bit = 4, IsOffered = false }]);

        Assert.Equal(["initiation"], lists.OfferedIn(TrainingTypes).Select(option => option.Code));
        Assert.Equal(["initiation", "type_1"], lists.OfferedIn(TrainingTypes, FieldValue.Of(0b10000L)).Select(option => option.Code));
        Assert.Equal("Type 1", lists.Label(TrainingTypes, FieldValue.Of(0b10000L), Day));
    }

    [Fact]
    public void Are_empty_for_a_field_that_is_not_a_choice()
        => Assert.Empty(_lists.OptionsOf(AnnexeDictionary.Get("referral.date")));

    [Fact]
    public void Say_several_choices_in_one_cell()
        => Assert.Equal("Initiation ; Perfectionnement", _lists.Label(TrainingTypes, FieldValue.Of(0b101L), Day));

    [Fact]
    public void Say_none_apart_from_not_known()
    {
        Assert.Equal("Aucun", _lists.Label(TrainingTypes, FieldValue.Of(0L), Day));
        Assert.Equal("", _lists.Label(TrainingTypes, FieldValue.Empty, Day));
    }

    [Fact]
    public void Say_the_label_of_the_day()
    {
        var structure = AnnexeDictionary.Get("referral.structure_type");

        Assert.Equal("Pôle Emploi", _lists.Label(structure, FieldValue.Of("pole_emploi"), Day));
        Assert.Equal("France Travail", _lists.Label(structure, FieldValue.Of("pole_emploi"), new(2024, 1, 1)));
    }

    [Fact]
    public void Say_a_date_as_the_annexe_writes_it()
        => Assert.Equal("05/01/2022", _lists.Label(AnnexeDictionary.Get("referral.date"), FieldValue.Of(new DateOnly(2022, 1, 5)), Day));
}
