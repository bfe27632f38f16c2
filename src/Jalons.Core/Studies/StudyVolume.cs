using Jalons.Core.Studies.Publics;
using Jalons.Documents;

namespace Jalons.Core.Studies;

/// <summary>A volume that can be made (volet).</summary>
/// <param name="Code">As the command line and addresses name it.</param>
/// <param name="Title">As a person chooses it.</param>
/// <param name="Summary">What is in it, in one line.</param>
/// <param name="Write">From the figures of a day to the report.</param>
public sealed record StudyVolume(string Code, string Title, string Summary, Func<StudyData, Report> Write)
{
    public static readonly IReadOnlyList<StudyVolume> All =
        [new("publics", "Les publics", "Qui a été accueilli, avec quels besoins, pour quels parcours et quels résultats.", PublicsVolume.Of)];

    /// <summary>The report, in French typography.</summary>
    public Report Make(StudyData data) => Typesetting.Of(Write(data));

    public static StudyVolume? Find(string? code) => All.FirstOrDefault(volume => volume.Code == code);

    /// <summary>« volet-publics.docx »: the name of the file in a format.</summary>
    public string FileName(string format) => $"volet-{Code}.{format}";
}
