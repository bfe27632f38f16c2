using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Layout;
using Jalons.Core.Exchange.Reading;
using Jalons.Core.Exchange.Reading.Choices;
using Jalons.Core.Exchange.Reading.Places;
using Jalons.Core.Exchange.Tables;

namespace Jalons.Tests.Exchange.Reading;

/// <summary>« niveau 3 » is bac +2 or a CAP: only who filled the column knows.</summary>
public sealed class ReadingLevels
{
    private static readonly Field Qualification = AnnexeDictionary.Get("profile.qualification");
    private static readonly ReadingContext Context = new(new(2026, 11, 22), new CommuneIndex([]), Lists.OfAnnexe);

    [Theory]
    [InlineData("niveau 3", "level_3", "level_5")]
    [InlineData("Niv. 5", "level_5", "level_3")]
    [InlineData("6", "level_6", "level_2")]
    [InlineData("N 2", "level_2", "level_6")]
    [InlineData("niveau 4", "level_4", "level_4")]
    [InlineData("Niveau V", "level_5", "level_5")]
    [InlineData("bac +2", "level_3", "level_3")]
    public void Means_what_the_scale_of_the_column_says(string said, string former, string present)
    {
        Assert.Equal(former, Read(said, "1969").Value.Text);
        Assert.Equal(present, Read(said, "2019").Value.Text);
    }

    [Theory]
    [InlineData("niveau 3")]
    [InlineData("6")]
    public void Has_no_reading_without_a_scale_and_says_why(string said)
    {
        var reading = Read(said, null);

        Assert.True(reading.Value.IsEmpty);
        Assert.Contains("dites laquelle suit cette colonne", reading.Problem!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Has_no_reading_beyond_the_scale() => Assert.True(Read("niveau 8", "1969").Value.IsEmpty);

    [Theory]
    [InlineData("profile.qualification@1985", "L'échelle « 1985 » n'existe pas : 1969 ou 2019.")]
    [InlineData("profile.rsa@1969", "Le champ « profile.rsa » n'a pas d'échelle.")]
    [InlineData("profile.level@1969", "Le champ « profile.level » n'existe pas.")]
    public void Refuses_a_choice_that_means_nothing(string choice, string message) =>
        Assert.Equal(message, Assert.Throws<FormatException>(() => ColumnChoices.Parse($"{{\"NIV\": \"{choice}\"}}")).Message);

    private static CellReading Read(string said, string? scale) => ValueReader.For(Qualification, Context, LevelScale.Find(scale)).Read(Cell.Of(said));
}
