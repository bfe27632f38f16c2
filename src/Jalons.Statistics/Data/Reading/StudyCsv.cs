using System.Globalization;
using CsvHelper;

namespace Jalons.Statistics.Data;

/// <summary>Reads a <see cref="StudyTable"/> from csv (UTF-8, header, separator found by itself among comma, semicolon and tab).</summary>
public static class StudyCsv
{
    private static readonly CsvReaderOptions Options = new()
    {
        FieldCountMismatch = CsvFieldCountHandling.Allow,
        MalformedData = CsvMalformedDataHandling.Throw,
        TrackLineNumbers = true,
        AllowLineBreaksInQuotes = true,
    };

    /// <summary>
    /// Reads only the variables asked, in the order asked. Throws <see cref="StudyDataException"/>, naming the line, when a
    /// variable is absent or a cell cannot be read.
    /// </summary>
    public static StudyTable Read(Stream stream, IReadOnlyList<VariableRequest> variables)
    {
        using var reader = CsvReader.Create(stream, Options, true);
        try
        {
            var builders = variables.DistinctBy(v => v.Name).Select(v => v.Builder()).ToArray();
            var indexes = builders.Select(builder => IndexOf(reader, builder.Name)).ToArray();
            while (reader.Read()) AddRow(reader, builders, indexes);
            return new StudyTable([.. builders.Select(builder => builder.Build())]);
        }
        catch (CsvFormatException malformed)
        {
            throw new StudyDataException($"Le fichier csv est mal formé à la ligne {Line(malformed.LineNumber)}.", malformed);
        }
    }

    private static int IndexOf(CsvReader reader, string name)
    {
        for (var index = 0; index < reader.Headers.Count; index++)
            if (reader.Headers[index] == name) return index;
        throw new StudyDataException($"La variable « {name} » est absente du fichier (colonnes : {string.Join(", ", reader.Headers)}).");
    }

    private static void AddRow(CsvReader reader, ColumnBuilder[] builders, int[] indexes)
    {
        Span<char> buffer = stackalloc char[256];
        for (var k = 0; k < builders.Length; k++)
        {
            try
            {
                if (reader.GetSpan(indexes[k]).Length > buffer.Length) builders[k].Add(reader.GetString(indexes[k]));
                else builders[k].Add(buffer[..reader.GetChars(indexes[k], buffer)]);
            }
            catch (StudyDataException refused)
            {
                throw new StudyDataException($"Ligne {Line(reader.LineNumber)} : {refused.Message}", refused);
            }
        }
    }

    private static string Line(long number) => number.ToString(CultureInfo.InvariantCulture);
}
