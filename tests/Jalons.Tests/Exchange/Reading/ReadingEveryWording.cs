using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Reading;
using Jalons.Core.Exchange.Tables;

namespace Jalons.Tests.Exchange.Reading;

public sealed class ReadingEveryWording
{
    [Fact]
    public void Gives_the_readings_of_a_careful_colleague()
    {
        var context = Truth.Context();
        var readers = AnnexeDictionary.Fields.ToDictionary(field => field.Code, field => ValueReader.For(field, context));
        var wrong = new List<string>();
        foreach (var row in Truth.Rows("data", "porteurs", "truth", "wordings.csv"))
        {
            var field = AnnexeDictionary.Get(row["code"]);
            var reading = readers[field.Code].Read(Cell.Of(row["raw"]));
            var (said, problem) = (Truth.Write(field, reading.Value), reading.Problem?.Code ?? "");
            if (said != row["reading"] || problem != row["problem"]) wrong.Add($"{row["code"]} « {row["raw"]} » : {said} {problem} / {row["reading"]} {row["problem"]} x{row["count"]}");
        }

        Assert.Empty(wrong);
    }
}
