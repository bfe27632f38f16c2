using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Layout;
using Jalons.Core.Exchange.Reading;
using Jalons.Core.Exchange.Reading.Places;
using Jalons.Core.Exchange.Tables;

namespace Jalons.Tests.Exchange.Fuzzing;

/// <summary>A few hundred of the damages that <c>script/bench fuzz</c> tries by the ten thousand: every row and every value is read, no database is needed.</summary>
public sealed class ReadingDamagedFiles
{
    private const int Damages = 120;
    private static readonly ReadingContext Context = new(new(2026, 11, 22), new CommuneIndex([new("93048", "Montreuil", ["93100"])]), Lists.OfAnnexe);

    [Theory]
    [InlineData("xlsx")]
    [InlineData("ods")]
    [InlineData("csv")]
    public void Ends_in_a_whole_reading_or_a_clear_refusal(string kind)
    {
        var (sound, faults, read) = (SoundFiles.Of(kind), new List<string>(), 0);
        for (var seed = 0; seed < Damages; seed++)
            try
            {
                read += Read(DamagedFile.Of(sound[seed % sound.Count], seed), $"abime-{seed}.{kind}") > 0 ? 1 : 0;
            }
            catch (TableRefusal)
            {
                // The file is refused, whole.
            }
            catch (Exception fault)
            {
                faults.Add($"{seed}: {fault}");
            }

        Assert.Empty(faults);
        Assert.InRange(read, 1, Damages - 1);
    }

    // How many values of people were read.
    private static int Read(byte[] bytes, string name)
    {
        using var file = TableFile.Open(new MemoryStream(bytes), name);
        var (plan, values) = (FileSurvey.Plan(file, Context, ColumnChoices.None), 0);
        for (var sheet = 0; file.NextSheet(); sheet++)
        {
            var readers = plan.Sheets[sheet].Columns.Where(column => column.Use == ColumnUse.Field).Select(column => (column.Index, Reader: ValueReader.For(column.Field!, Context))).ToList();
            while (file.NextRow())
                foreach (var (index, reader) in readers) values += reader.Read(file.Row[index]).Value.IsEmpty ? 0 : 1;
        }
        return values;
    }
}
