using Jalons.Core.Exchange.Layout;
using Jalons.Core.Exchange.Reading;
using Jalons.Core.Exchange.Tables;

namespace Jalons.Core.Exchange.Staging;

/// <summary>Reads the rows of one sheet into values on other processors while the next ones come out of the file; hands them over in the order of the file.</summary>
internal sealed class RowsAhead(SheetPlan sheet, int sheetRank, ReadingContext context, Action<StagedRow> keep)
{
    private const int Lanes = 3;

    private readonly Lane?[] _lanes = new Lane?[Lanes];
    private int _current;

    /// <summary>Takes the row under the reader.</summary>
    public void Add(TableRow row)
    {
        var lane = _lanes[_current] ??= new(new RowParser(sheet, context), sheetRank);
        lane.Add(row);
        if (!lane.IsFull) return;
        lane.Start();
        _current = (_current + 1) % Lanes;
        _lanes[_current]?.Empty(keep);
    }

    /// <summary>Waits for the rows still on their way.</summary>
    public void Finish()
    {
        for (var lane = 1; lane < Lanes; lane++) _lanes[(_current + lane) % Lanes]?.Empty(keep);
        _lanes[_current]?.Empty(keep);
    }

    /// <summary>Some rows in a row, and the parser that only they use.</summary>
    private sealed class Lane(RowParser parser, int sheetRank)
    {
        private const int Rows = 128;

        private readonly TableRow[] _rows = new TableRow[Rows];
        private readonly StagedRow[] _staged = new StagedRow[Rows];
        private Task? _parsing;
        private int _count;

        public bool IsFull => _count == Rows;

        public void Add(TableRow row)
        {
            (_rows[_count] ??= new()).Take(row);
            _staged[_count++] ??= new();
        }

        public void Start() => _parsing = Task.Run(Parse);

        public void Empty(Action<StagedRow> keep)
        {
            if (_parsing is null) Parse();
            else _parsing.GetAwaiter().GetResult();
            for (var row = 0; row < _count; row++) keep(_staged[row]);
            (_parsing, _count) = (null, 0);
        }

        private void Parse()
        {
            for (var row = 0; row < _count; row++)
            {
                _staged[row].Clear(sheetRank, _rows[row].Number);
                parser.Parse(_rows[row], _staged[row]);
            }
        }
    }
}
