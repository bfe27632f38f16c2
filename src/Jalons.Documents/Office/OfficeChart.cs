using Jalons.Documents.Charts.Native;

namespace Jalons.Documents.Office;

/// <summary>A native chart with its workbook, named as « Modifier les données » expects.</summary>
internal static class OfficeChart
{
    private const string ChartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <param name="folder">/word or /ppt.</param>
    /// <param name="number">Unique in the file.</param>
    /// <param name="scale">1 for a page; more for a slide, read from afar.</param>
    /// <returns>The id by which the owner refers to the chart.</returns>
    public static string Add(OfficePart owner, string folder, int number, NativeChart chart, double scale = 1)
    {
        var (part, id) = owner.Add($"{folder}/charts/chart{number}.xml", ChartType, "chart");
        using var memory = new MemoryStream();
        chart.Sheet.Write(memory);
        var (workbook, data) = part.Add($"{folder}/embeddings/Microsoft_Excel_Sheet{number}.xlsx", WorkbookType, "package");
        workbook.Put(memory.ToArray());
        part.Put(chart.Space(data, scale));
        return id;
    }
}
