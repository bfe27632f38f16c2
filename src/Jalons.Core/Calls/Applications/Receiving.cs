using Jalons.Core.Persistence;
using Jalons.Core.Programmes;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Calls.Applications;

/// <summary>Takes dossiers in: one dossier per number, a new revision for each change of content, nothing lost of the former ones.</summary>
/// <param name="now">The instant of the reception.</param>
public sealed class Receiving(AppDb db, Call call, Programme programme, DateTime now)
{
    private readonly List<FieldMap> _maps = [];

    /// <summary>The dossiers of the call that bear these numbers, ready to be compared.</summary>
    public async Task<Dictionary<long, Application>> Known(IEnumerable<long> numbers, CancellationToken stop)
    {
        var asked = numbers.Distinct().ToList();
        return await db.Applications.Include(application => application.Attachments).Where(application => application.CallId == call.Id && application.Number != null && asked.Contains(application.Number.Value))
            .ToDictionaryAsync(application => application.Number!.Value, stop);
    }

    /// <summary>Adds or updates; the caller saves.</summary>
    public async Task<(Application Application, Reception Reception)> Receive(IncomingApplication incoming, Application? known, CancellationToken stop)
    {
        var application = known ?? db.Applications.Add(new Application { ProgrammeId = call.ProgrammeId, CallId = call.Id, Applicant = incoming.Applicant }).Entity;
        var isAlive = known?.DeletedAt is null;
        (application.DeletedAt, application.DeletedReason) = (null, null);
        var content = ContentChanges(application, incoming);
        var header = HeaderChanges(application, incoming);
        // An export says nothing of them: what is known stays.
        var remarks = incoming.TellsFiles && !application.Remarks.SequenceEqual(incoming.Remarks);
        if (remarks) application.Remarks = [.. incoming.Remarks];
        if (!content && !header && !remarks && isAlive) return (application, Reception.Unchanged);

        application.Answers = [.. incoming.Answers];
        application.Read(await MapOf(incoming, stop), programme, call);
        if (content) AddRevision(application, incoming);
        return (application, known is null ? Reception.Created : Reception.Updated);
    }

    private static bool HeaderChanges(Application application, IncomingApplication incoming)
    {
        var before = HeaderOf(application);
        (application.Kind, application.Channel, application.Number, application.PlatformState, application.FormRevision) = (incoming.Kind, incoming.Channel, incoming.Number, incoming.PlatformState, incoming.FormRevision);
        (application.Applicant, application.Siret, application.LegalForm, application.LegalFormCode, application.Rna, application.Email) = (incoming.Applicant, incoming.Siret, incoming.LegalForm ?? application.LegalForm, incoming.LegalFormCode ?? application.LegalFormCode, incoming.Rna ?? application.Rna, incoming.Email);
        (application.DepositedAt, application.ChangedAt) = (incoming.DepositedAt, incoming.ChangedAt);
        return !before.Equals(HeaderOf(application));
    }

    private static object HeaderOf(Application known) => (known.Kind, known.Number, known.PlatformState, known.FormRevision, known.Applicant, known.Siret, known.LegalForm, known.LegalFormCode, known.Rna, known.Email, known.DepositedAt);

    private static bool ContentChanges(Application application, IncomingApplication incoming)
        => application.Revision == 0 || !application.Answers.SequenceEqual(incoming.Answers)
            || (incoming.TellsFiles && !FilesOf(application).SequenceEqual(incoming.Files.Select(file => $"{file.Name} {file.Checksum}").Order(StringComparer.Ordinal)));

    private static IEnumerable<string> FilesOf(Application application)
        => application.Attachments.Where(file => file.ReplacedAt is null).Select(file => $"{file.Name} {file.Checksum}").Order(StringComparer.Ordinal);

    private void AddRevision(Application application, IncomingApplication incoming)
    {
        application.Revision++;
        if (incoming.TellsFiles) Join(application, incoming.Files);
        var revision = new ApplicationRevision { Number = application.Revision, ReadAt = now, Answers = [.. incoming.Answers], Files = [.. FilesOf(application)] };
        application.Revisions.Add(revision);
    }

    private void Join(Application application, IReadOnlyList<IncomingFile> files)
    {
        foreach (var gone in application.Attachments.Where(known => known.ReplacedAt is null && !files.Any(file => known.IsSameAs(file.Field, file.Name, file.Checksum)))) gone.ReplacedAt = now;
        foreach (var file in files.Where(file => !application.Attachments.Exists(known => known.ReplacedAt is null && known.IsSameAs(file.Field, file.Name, file.Checksum))))
            application.Attachments.Add(new() { Field = file.Field, Label = file.Label, Name = file.Name, ContentType = file.ContentType, Checksum = file.Checksum });
    }

    /// <summary>The correspondence of a revision: the one kept, completed by the words of the questions that are new.</summary>
    private async Task<FieldMap> MapOf(IncomingApplication incoming, CancellationToken stop)
    {
        if (_maps.Count == 0) _maps.AddRange(await db.FieldMaps.Where(map => map.CallId == call.Id).OrderBy(map => map.Id).ToListAsync(stop));
        var map = _maps.Find(map => map.Kind == incoming.Kind && map.FormRevision == incoming.FormRevision);
        if (map is null) _maps.Add(map = db.FieldMaps.Add(new FieldMap { CallId = call.Id, Kind = incoming.Kind, FormRevision = incoming.FormRevision }).Entity);

        var questions = incoming.Answers.Select(answer => (answer.Field, answer.Label)).Concat(incoming.Files.Select(file => (file.Field, file.Label)));
        var missing = questions.Where(question => !map.Fields.Exists(mapped => mapped.Field == question.Field)).Distinct().ToList();
        if (missing.Count > 0) map.Fields = [.. map.Fields, .. missing.Select(question => new MappedField(question.Field, question.Label, Proposed(incoming.Kind, question.Field, question.Label)))];
        return map;
    }

    // What a human decided for the same question in another revision goes before the words.
    private string? Proposed(ApplicationKind kind, string field, string label)
        => _maps.FindLast(map => map.Kind == kind && map.DecidedBy is not null && map.CodeOf(field) is not null)?.CodeOf(field) ?? ContentField.Asks(label)?.Code;
}
