using Microsoft.EntityFrameworkCore;

namespace Jalons.Core.Persistence.Backups;

/// <summary>The whole database in one file, and back. The file holds identities: it is to be kept as they are.</summary>
public static class Backup
{
    extension(AppDb db)
    {
        /// <summary>Writes the database as it is now into a file, while others go on working.</summary>
        /// <exception cref="BackupRefusal">The tool of the database is missing or refuses.</exception>
        public async Task SaveTo(string path, CancellationToken stop)
        {
            if (db.Database.IsSqlite()) SqliteBackup.Save(db.ConnectionString, path);
            else await PostgresBackup.Save(db.ConnectionString, path, stop);
        }

        /// <summary>Puts the content of a file in the place of the database.</summary>
        /// <exception cref="BackupRefusal">The file is no backup of such a database; nothing is changed. Or its tool is missing or refuses.</exception>
        public async Task RestoreFrom(string path, CancellationToken stop)
        {
            if (db.Database.IsSqlite()) SqliteBackup.Restore(db.ConnectionString, path);
            else await PostgresBackup.Restore(db.ConnectionString, path, stop);
        }

        private string ConnectionString => db.Database.GetConnectionString()!;
    }
}
