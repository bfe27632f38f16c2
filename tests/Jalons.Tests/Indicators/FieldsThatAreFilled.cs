using Jalons.Core.Dictionary;
using Jalons.Core.Indicators.Counters;
using Jalons.Core.Journeys;
using Jalons.Core.Programmes;
using Jalons.Tests.Support.Builders;

namespace Jalons.Tests.Indicators;

public sealed class FieldsThatAreFilled
{
    private static readonly string[] Whenever = ["profile.rsa", "diagnosis.training_orientation", "diagnosis.certification_orientation", "follow_up.certification_taken"];

    public static TheoryData<string> Expected() => [.. AnnexeDictionary.Fields
        .Where(field => field.InAnnexe && field.Type is not FieldType.LongText && field.Code is not ("follow_up.computer_date" or "follow_up.connection_date")).Select(field => field.Code)];

    [Theory, MemberData(nameof(Expected))]
    public void Are_seen_filled_as_the_dictionary_reads_them(string code)
    {
        var field = AnnexeDictionary.Get(code);
        var file = Complete();
        Assert.True(IsFilled(file, field), "complete");

        field.Write(file, FieldValue.Empty);

        Assert.False(IsFilled(file, field), "emptied");
        if (field.List?.Find(Option.NotStated) is null) return;

        field.Write(file, FieldValue.Of(Option.NotStated));
        Assert.False(IsFilled(file, field), "« Non renseigné »");
    }

    [Fact]
    public void Are_expected_only_where_their_question_is_asked()
    {
        var file = Complete();
        foreach (var code in Whenever) AnnexeDictionary.Get(code).Write(file, FieldValue.Of("no"));

        var asked = CountedFacts.Of(file).Expected;

        Assert.All(AnnexeDictionary.Fields.Where(field => field.When is not null), field => Assert.Equal(0, asked & (1L << field.Ordinal)));
    }

    [Fact]
    public void Of_the_diagnosis_wait_for_the_diagnosis()
    {
        JourneyFile file = A.Journey.ReferredOn("2022-01-12");

        var asked = CountedFacts.Of(file).Expected;

        Assert.All(AnnexeDictionary.In(Section.Diagnosis), field => Assert.Equal(0, asked & (1L << field.Ordinal)));
        Assert.NotEqual(0, asked & (1L << AnnexeDictionary.Get("profile.gender").Ordinal));
    }

    private static JourneyFile Complete()
    {
        var file = A.Journey.Build();
        foreach (var field in AnnexeDictionary.Fields)
            field.Write(file, field switch
            {
                { Type: FieldType.Date } => FieldValue.Of(new DateOnly(2022, 1, 20)),
                { IsMultiple: true } => FieldValue.Of((long?)3),
                { List.Options: [var first, ..] } => FieldValue.Of(first.Code),
                _ => FieldValue.Of("x"),
            });
        file.Settle(new Schedule());
        return file;
    }

    private static bool IsFilled(JourneyFile file, Field field) => (CountedFacts.Of(file).Filled & (1L << field.Ordinal)) != 0;
}
