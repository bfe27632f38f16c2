using Jalons.Core.Dictionary;
using Jalons.Core.Exchange.Reading.Places;

namespace Jalons.Core.Exchange.Reading;

/// <summary>What readers must know besides the cell: the day of the import, the towns and lists of the programme, the calendar of the workbook.</summary>
/// <param name="Today">No fact may be dated after this day.</param>
/// <param name="Communes">Towns of the programme.</param>
/// <param name="Lists">The lists of the annexe and of the programme.</param>
/// <param name="SerialOffset">Days from a bare number of the workbook to the 1900 system.</param>
public sealed record ReadingContext(DateOnly Today, CommuneIndex Communes, Lists Lists, int SerialOffset = 0);
