using System.Globalization;
using System.Runtime.CompilerServices;
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
            ReadRows(reader, builders, [.. builders.Select(builder => IndexOf(reader, builder.Name))]);
            return new StudyTable([.. builders.Select(builder => builder.Build())]);
        }
        catch (CsvFormatException malformed)
        {
            throw new StudyDataException($"Le fichier csv est mal formé à la ligne {Line(malformed.LineNumber)}.", malformed);
        }
    }

    /// <summary>A header as it stands, or else without the blanks around it.</summary>
    private static int IndexOf(CsvReader reader, string name)
    {
        var indexes = Matching(reader, header => header == name);
        if (indexes.Count == 0) indexes = Matching(reader, header => header.Trim() == name.Trim());
        if (indexes.Count == 1) return indexes[0];
        if (indexes.Count > 1) throw new StudyDataException($"La colonne « {name} » est {indexes.Count} fois dans le fichier : laquelle ?");
        if (reader.Headers.Any(header => header.Contains('\uFFFD'))) throw new StudyDataException("Le fichier n'est pas écrit en UTF-8 : l'enregistrer en « CSV UTF-8 ».");
        throw new StudyDataException($"La variable « {name} » est absente du fichier (colonnes : {string.Join(", ", reader.Headers)}).");
    }

    private static List<int> Matching(CsvReader reader, Predicate<string> isWanted) =>
        [.. Enumerable.Range(0, reader.Headers.Count).Where(index => isWanted(reader.Headers[index]))];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ReadRows(CsvReader reader, ColumnBuilder[] builders, int[] indexes)
    {
        try
        {
            while (reader.Read())
                for (var k = 0; k < builders.Length; k++) builders[k].Add(reader.GetSpan(indexes[k]));
        }
        catch (StudyDataException refused)
        {
            throw new StudyDataException($"Ligne {Line(reader.LineNumber)} : {refused.Message}", refused);
        }
    }

    private static string Line(long number) => number.ToString(CultureInfo.InvariantCulture);
}
