using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Layout;
using Jalons.Core.Exchange.Reading;
using Jalons.Core.Exchange.Tables;

namespace Jalons.Core.Exchange.Staging;

/// <summary>Reads the rows of one sheet into values, and rejects those that cannot be kept (RULES R1).</summary>
internal sealed class RowParser
{
    private static readonly HashSet<string> TestWords = ["test", "tests", "essai", "essais"];

    private readonly SheetPlan _sheet;
    private readonly RowKinds _kinds;
    private readonly List<(ColumnPlan Column, ValueReader? Reader)> _columns;
    private readonly List<IGrouping<Field, ColumnPlan>> _blocks;
    private readonly bool[] _planned;
    private readonly bool _hasHoles;

    public RowParser(SheetPlan sheet, ReadingContext context)
    {
        _sheet = sheet;
        _kinds = new RowKinds(sheet);
        _columns = [.. sheet.Columns.Select(column => (column, column.Use == ColumnUse.Field ? ValueReader.For(column.Field!, context, column.Scale) : null))];
        _blocks = [.. sheet.Columns.Where(column => column.Use == ColumnUse.Tick).GroupBy(column => column.Field!)];
        _planned = new bool[sheet.Columns.Select(column => column.Index + 1).DefaultIfEmpty().Max()];
        foreach (var column in sheet.Columns) _planned[column.Index] = true;
        _hasHoles = Array.Exists(_planned, known => !known);
    }

    public void Parse(TableRow row, StagedRow into)
    {
        if (_kinds.Ignored(row) is { } reason)
        {
            (into.Fate, into.Reason) = (RowFate.Ignored, reason);
            return;
        }
        into.Fate = _sheet.Kind == SheetKind.Join ? RowFate.Join : RowFate.Person;
        foreach (var (column, reader) in _columns) Read(column, reader, row[column.Index], into);
        foreach (var block in _blocks) ReadTicks(block, row, into);
        if (_hasHoles || row.Count > _planned.Length) ReadUntitled(row, into);
        OtherAnswer.Split(into);
        Judge(into);
        // A row that completes another sheet may find nobody there: it is rejected later on.
        if (into.Fate is RowFate.Rejected or RowFate.Join) into.Cells = Original(row);
    }

    private static void Read(ColumnPlan column, ValueReader? reader, in Cell cell, StagedRow into)
    {
        if (cell.IsBlank) return;
        switch (column.Use)
        {
            case ColumnUse.LocalId: into.LocalId = LocalIds.Id(cell); into.Extras.Add((column.Header, cell.ToString())); break;
            case ColumnUse.Unknown: ReadUnknown(column.Header, cell.ToString(), into); break;
            case ColumnUse.Field:
                var reading = reader!.Read(cell);
                if (!reading.Value.IsEmpty) into.Values[column.Field!.Ordinal] = reading.Value;
                if (reading.Problem is { } problem) into.Findings.Add(new(column.Header, cell.ToString(), problem.Code, problem.Message, SeverityOf(problem.Code)));
                break;
        }
    }

    private static void ReadUnknown(string column, string words, StagedRow into)
    {
        into.Extras.Add((column, words));
        if (TextReading.HoldsContact(words)) into.Findings.Add(new(column, words, TextReading.Flag.Code, TextReading.Flag.Message, ProblemSeverity.Warning));
    }

    // A cell beyond what the first rows showed, under no header: kept and told.
    private void ReadUntitled(TableRow row, StagedRow into)
    {
        foreach (var column in Untitled(row))
        {
            var (name, words) = (ColumnNames.Untitled(column), row[column].ToString());
            ReadUnknown(name, words, into);
            into.Findings.Add(new(name, words, ProblemCode.UnknownColumn, "Cette cellule n'a pas d'en-tête : elle est gardée telle quelle.", ProblemSeverity.Info));
        }
    }

    private IEnumerable<int> Untitled(TableRow row)
    {
        for (var column = 0; column < row.Count; column++)
            if ((column >= _planned.Length || !_planned[column]) && !row[column].IsBlank) yield return column;
    }

    private static void ReadTicks(IGrouping<Field, ColumnPlan> block, TableRow row, StagedRow into)
    {
        var (mask, ticked) = (0L, (Option?)null);
        foreach (var column in block)
        {
            var cell = row[column.Index];
            switch (Tick.Of(cell, column.Option!))
            {
                case true: mask |= column.Option!.Mask; ticked = column.Option; break;
                case null: into.Findings.Add(new(column.Header, cell.ToString(), ProblemCode.Unreadable, $"« {cell} » n'est ni coché ni décoché.", ProblemSeverity.Warning)); break;
            }
        }
        if (mask == 0) return;

        var contradicts = block.Key.IsMultiple ? block.Any(column => column.Option!.Exclusive && (mask & column.Option.Mask) != 0 && mask != column.Option.Mask) : (mask & (mask - 1)) != 0;
        if (contradicts) into.Findings.Add(new(block.Key.Label, Ticked(block, mask), ProblemCode.Contradiction, "Des réponses qui s'excluent sont cochées ensemble.", ProblemSeverity.Warning));
        else into.Values[block.Key.Ordinal] = block.Key.IsMultiple ? FieldValue.Of(mask) : FieldValue.Of(ticked!.Code);
    }

    private static string Ticked(IGrouping<Field, ColumnPlan> block, long mask) => string.Join(Lists.Separator, block.Where(column => (mask & column.Option!.Mask) != 0).Select(column => column.Option!.Label));

    private void Judge(StagedRow into)
    {
        if (into.Findings.Find(finding => finding.Code is ProblemCode.ImpossibleDiagnosisDate or ProblemCode.FutureDiagnosisDate) is { Code: not null } bad)
        {
            (into.Fate, into.Reason) = (RowFate.Rejected, bad.Code);
            return;
        }
        if (_sheet.Kind == SheetKind.Join) return;
        if (!into.HasIdentity) into.Reject(ProblemCode.NoIdentity, "La ligne n'a ni nom, ni prénom, ni date de naissance.");
        else if (IsTest(into)) into.Reject(ProblemCode.TestRow, "La ligne est un essai (nom ou prénom « test »).");
    }

    private static bool IsTest(StagedRow into)
    {
        var (last, first) = (into["profile.last_name"].Text ?? "", into["profile.first_name"].Text ?? "");
        return IsTestWord(last) && IsTestWord(first) && last.Length + first.Length > 0;
    }

    private static bool IsTestWord(string name) => name.Length == 0 || (name.Length <= 12 && Wording.Fold(name) is var word && (word.Length == 0 || TestWords.Contains(word)));

    private string Original(TableRow row) => OriginalCell.Write(
        [.. _sheet.Columns.Where(column => !row[column.Index].IsBlank).Select(column => new OriginalCell(column.Header, ColumnChoice.Write(column), row[column.Index].ToString())),
            .. Untitled(row).Select(column => new OriginalCell(ColumnNames.Untitled(column), "", row[column].ToString()))]);

    private static ProblemSeverity SeverityOf(string code) => code switch
    {
        ProblemCode.ImpossibleDiagnosisDate or ProblemCode.FutureDiagnosisDate => ProblemSeverity.Error,
        _ => ProblemSeverity.Warning
    };
}
