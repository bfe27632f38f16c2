using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Jalons.Core.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class OrganisationsThatAreOne : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "SameAsId",
                table: "Organisations",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Remarks",
                table: "Applications",
                type: "TEXT",
                nullable: false,
                defaultValue: "[]");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "SameAsId",
                table: "Organisations");

            migrationBuilder.DropColumn(
                name: "Remarks",
                table: "Applications");
        }
    }
}
