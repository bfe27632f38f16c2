using Jalons.Core.Access;
using Jalons.Core.Persistence;
using Jalons.Core.Studies.Snapshots;
using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Studies.Workspaces;

/// <summary>Reading and writing what evaluators write. Every save adds a version; who saves after somebody else is told, and loses nothing.</summary>
public static class WritingDesk
{
    extension(IQueryable<Workspace> workspaces)
    {
        public IQueryable<Workspace> VisibleTo(Scope scope) => scope.MakesStudies ? workspaces.Where(workspace => workspace.ProgrammeId == scope.ProgrammeId) : workspaces.Where(workspace => false);
    }

    extension(IQueryable<Passage> passages)
    {
        /// <summary>The versions of one text or one sentence, the last first.</summary>
        public IQueryable<Passage> VersionsOf(long workspaceId, string section, string sentence)
            => passages.Where(passage => passage.WorkspaceId == workspaceId && passage.Section == section && passage.Sentence == sentence).OrderByDescending(passage => passage.Number);
    }

    extension(AppDb db)
    {
        /// <summary>What stands for each volume of a programme, by code of the volume.</summary>
        public async Task<IReadOnlyDictionary<string, WrittenVolume>> Written(long programmeId, CancellationToken stop)
        {
            var benchmarks = await db.Benchmarks.AsNoTracking().Where(benchmark => benchmark.ProgrammeId == programmeId).OrderBy(benchmark => benchmark.Id).ToListAsync(stop);
            var workspaces = await db.Workspaces.AsNoTracking().Where(workspace => workspace.ProgrammeId == programmeId).ToListAsync(stop);
            var ids = workspaces.Select(workspace => workspace.Id).ToList();
            var passages = await db.Passages.AsNoTracking().Where(passage => ids.Contains(passage.WorkspaceId))
                .Where(passage => !db.Passages.Any(later => later.WorkspaceId == passage.WorkspaceId && later.Section == passage.Section && later.Sentence == passage.Sentence && later.Number > passage.Number))
                .OrderBy(passage => passage.Id).ToListAsync(stop);
            return workspaces.ToDictionary(workspace => workspace.Volume, workspace => new WrittenVolume([.. passages.Where(passage => passage.WorkspaceId == workspace.Id)], benchmarks));
        }

        /// <summary>Opens the workspace of a volume on a snapshot; the one that is open already is given back.</summary>
        public async Task<Workspace> OpenWorkspace(StudyVolume volume, Snapshot snapshot, Scope scope, string page, TimeProvider time, CancellationToken stop)
        {
            if (await db.Workspaces.SingleOrDefaultAsync(known => known.ProgrammeId == scope.ProgrammeId && known.Volume == volume.Code, stop) is { } open) return open;

            var workspace = new Workspace { ProgrammeId = scope.ProgrammeId, Volume = volume.Code, SnapshotId = snapshot.Id, OpenedAt = time.GetUtcNow().UtcDateTime, Who = scope.Who };
            db.Workspaces.Add(workspace);
            db.Acts.Add(scope.Acts($"Atelier ouvert : {volume.Title}", page, time));
            await db.SaveChangesAsync(stop);
            return workspace;
        }

        /// <summary>Adds a version after number <paramref name="from"/>, the one that the writer started from (0 when there was none). Null once written; else the version that somebody saved meanwhile.</summary>
        public async Task<Passage?> Write(Passage passage, int from, Act act, CancellationToken stop)
        {
            var versions = db.Passages.AsNoTracking().VersionsOf(passage.WorkspaceId, passage.Section, passage.Sentence);
            if (await versions.FirstOrDefaultAsync(stop) is { } last && last.Number != from) return last;

            passage.Number = from + 1;
            db.Passages.Add(passage);
            db.Acts.Add(act);
            try
            {
                await db.SaveChangesAsync(stop);
                return null;
            }
            catch (DbUpdateException)
            {
                // Both looked before either wrote: the database let one in.
                db.ChangeTracker.Clear();
                return await versions.FirstAsync(stop);
            }
        }
    }
}
