using Jalons.Core.Indicators.Counters;
using Jalons.Tests.Exchange.Importing;

namespace Jalons.Tests.Exchange.Fuzzing;

/// <summary>A few hundred of the damages that <c>script/bench fuzz</c> tries by the ten thousand.</summary>
public sealed class ReadingDamagedFiles(ImportingFixture app) : IClassFixture<ImportingFixture>
{
    private const int Damages = 120;
    private const int ImportedForReal = 10;

    [Theory]
    [InlineData("xlsx")]
    [InlineData("ods")]
    [InlineData("csv")]
    public async Task Ends_in_a_whole_reading_or_a_clear_refusal(string kind)
    {
        var (sound, faults) = (SoundFiles.Of(kind), new List<string>());
        for (var seed = 0; seed < Damages; seed++)
        {
            await using var db = app.Open();
            try
            {
                await DamagedImport.Try(db, app.Programme, DamagedFile.Of(sound[seed % sound.Count], seed), $"abime-{seed}.{kind}", dryRun: seed % ImportedForReal != 0);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                faults.Add($"{seed}: {fault}");
            }
        }

        Assert.Empty(faults);
        await using var after = app.Open();
        Assert.Empty(await after.CounterErrors(app.Programme, TestContext.Current.CancellationToken));
    }
}
