using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Jalons.Core.Persistence.Migrations.Postgres
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
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Remarks",
                table: "Applications",
                type: "text",
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
