using System.Text.Json;
using Jalons.Core.Dictionary;
using Jalons.Core.Journeys;
using Jalons.Core.People;
using Jalons.Tests.Support;

namespace Jalons.Tests.Dictionary;

public sealed class AnnexeFields
{
    public static TheoryData<string> Codes => [.. AnnexeDictionary.Fields.Select(known => known.Code)];

    [Fact]
    public void Are_the_46_of_the_annexe_and_one_complement()
    {
        Assert.Equal(46, AnnexeDictionary.Fields.Count(field => field.InAnnexe));
        Assert.Equal(["profile.labour_status_other"], AnnexeDictionary.Fields.Where(field => !field.InAnnexe).Select(field => field.Code));
        Assert.Equal(AnnexeDictionary.Fields.Count, AnnexeDictionary.Fields.Select(field => field.Code).Distinct().Count());
    }

    [Theory, MemberData(nameof(Codes))]
    public void Give_back_what_was_written_through_their_accessor(string code)
    {
        var field = AnnexeDictionary.Get(code);
        var file = new JourneyFile(new Journey { Number = "EE-0001" }, new Person(), new ReferralContact());
        var value = Sample(field);

        field.Write(file, value);

        Assert.Equal(value, field.Read(file));
        Assert.All(AnnexeDictionary.Fields.Where(other => other != field), other => Assert.True(other.Read(file).IsEmpty, $"{code} also wrote {other.Code}"));

        field.Write(file, FieldValue.Empty);
        Assert.True(field.Read(file).IsEmpty);
    }

    [Fact]
    public void Bear_the_exact_words_of_the_annexe()
    {
        var path = Repository.Shared("spec", "annexe.json");
        var expected = JsonDocument.Parse(File.ReadAllText(path)).RootElement.GetProperty("fields").EnumerateArray().ToList();
        Assert.Equal(expected.Select(field => field.GetProperty("code").GetString()), AnnexeDictionary.Fields.Select(field => field.Code));
        Assert.Equal(expected.Select(field => field.GetProperty("label").GetString()), AnnexeDictionary.Fields.Select(field => field.Label));
        foreach (var (json, field) in expected.Zip(AnnexeDictionary.Fields))
            if (json.TryGetProperty("options", out var options) && field.List is { BelongsToProgramme: false } list)
                Assert.Equal(options.EnumerateArray().Select(option => option.GetString()), list.Options.Select(option => option.Label));
    }

    /// <summary>Set JALONS_UPDATE=1 to write the page anew.</summary>
    [Fact]
    public void Are_described_in_the_data_dictionary()
    {
        var path = Repository.Path("docs", "data-dictionary.md");
        if (Environment.GetEnvironmentVariable("JALONS_UPDATE") == "1") File.WriteAllText(path, DataDictionary.Markdown());

        Assert.Equal(DataDictionary.Markdown(), File.ReadAllText(path));
    }

    private static FieldValue Sample(Field field) => field.Type switch
    {
        FieldType.Date => FieldValue.Of(new DateOnly(2022, 3, 1)),
        FieldType.MultiChoice => FieldValue.Of(1L),
        FieldType.Choice => FieldValue.Of(field.List!.Options[0].Code),
        _ => FieldValue.Of("93"),
    };
}
