using Jalons.Core.Indicators.Counters;
using Jalons.Tests.Exchange.Fuzzing;

namespace Jalons.Tests.Exchange.Importing;

/// <summary>Some of the damages that <c>script/bench fuzz</c> imports by the ten thousand.</summary>
public sealed class ImportingDamagedFiles(ImportingFixture app) : IClassFixture<ImportingFixture>
{
    private const int Damages = 12;

    [Theory]
    [InlineData("xlsx")]
    [InlineData("ods")]
    [InlineData("csv")]
    public async Task Brings_them_in_whole_or_not_at_all(string kind)
    {
        var sound = SoundFiles.Of(kind);
        for (var seed = 0; seed < Damages; seed++)
        {
            await using var db = app.Open();
            await DamagedImport.Try(db, app.Programme, DamagedFile.Of(sound[seed % sound.Count], seed), $"abime-{seed}.{kind}", dryRun: seed % 4 == 3);
        }

        await using var after = app.Open();
        Assert.Empty(await after.CounterErrors(app.Programme, TestContext.Current.CancellationToken));
    }
}
