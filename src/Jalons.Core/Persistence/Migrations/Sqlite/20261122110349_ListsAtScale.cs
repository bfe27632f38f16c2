using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Jalons.Core.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ListsAtScale : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_People_SameAsId",
                table: "People");

            migrationBuilder.DropIndex(
                name: "IX_Journeys_ProgrammeId_NextDueOn_Id",
                table: "Journeys");

            migrationBuilder.DropIndex(
                name: "IX_Journeys_ProgrammeId_TerritoryId_NextDueOn_Id",
                table: "Journeys");

            migrationBuilder.CreateIndex(
                name: "IX_People_ProgrammeId_SameAsId",
                table: "People",
                columns: new[] { "ProgrammeId", "SameAsId" },
                filter: "\"SameAsId\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Journeys_ProgrammeId_NextDueOn_Id",
                table: "Journeys",
                columns: new[] { "ProgrammeId", "NextDueOn", "Id" },
                filter: "\"MergedIntoId\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Journeys_ProgrammeId_TerritoryId_NextDueOn_Id",
                table: "Journeys",
                columns: new[] { "ProgrammeId", "TerritoryId", "NextDueOn", "Id" },
                filter: "\"MergedIntoId\" IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_People_ProgrammeId_SameAsId",
                table: "People");

            migrationBuilder.DropIndex(
                name: "IX_Journeys_ProgrammeId_NextDueOn_Id",
                table: "Journeys");

            migrationBuilder.DropIndex(
                name: "IX_Journeys_ProgrammeId_TerritoryId_NextDueOn_Id",
                table: "Journeys");

            migrationBuilder.CreateIndex(
                name: "IX_People_SameAsId",
                table: "People",
                column: "SameAsId");

            migrationBuilder.CreateIndex(
                name: "IX_Journeys_ProgrammeId_NextDueOn_Id",
                table: "Journeys",
                columns: new[] { "ProgrammeId", "NextDueOn", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Journeys_ProgrammeId_TerritoryId_NextDueOn_Id",
                table: "Journeys",
                columns: new[] { "ProgrammeId", "TerritoryId", "NextDueOn", "Id" });
        }
    }
}
