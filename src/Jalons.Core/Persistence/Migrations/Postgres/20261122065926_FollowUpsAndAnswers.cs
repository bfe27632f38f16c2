using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Jalons.Core.Persistence.Migrations.Postgres
{
    /// <inheritdoc />
    public partial class FollowUpsAndAnswers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "ExitFollowUpDueOn",
                table: "Journeys",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Progress_Unreached",
                table: "Journeys",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "Barriers",
                table: "FollowUps",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Channel",
                table: "FollowUps",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ConnectionWorks",
                table: "FollowUps",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "EquipmentWorks",
                table: "FollowUps",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SituationCode",
                table: "FollowUps",
                type: "text",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AnswerLinks",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    JourneyId = table.Column<long>(type: "bigint", nullable: false),
                    ProgrammeId = table.Column<long>(type: "bigint", nullable: false),
                    TerritoryId = table.Column<long>(type: "bigint", nullable: false),
                    Months = table.Column<int>(type: "integer", nullable: false),
                    TokenHash = table.Column<string>(type: "text", nullable: false),
                    CreatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: false),
                    UsedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnswerLinks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AnswerLinks_Journeys_JourneyId",
                        column: x => x.JourneyId,
                        principalTable: "Journeys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ContactAttempts",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Months = table.Column<int>(type: "integer", nullable: false),
                    Channel = table.Column<int>(type: "integer", nullable: false),
                    Outcome = table.Column<int>(type: "integer", nullable: false),
                    Comment = table.Column<string>(type: "text", nullable: true),
                    Who = table.Column<string>(type: "text", nullable: false),
                    JourneyId = table.Column<long>(type: "bigint", nullable: false),
                    ProgrammeId = table.Column<long>(type: "bigint", nullable: false),
                    TerritoryId = table.Column<long>(type: "bigint", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: true),
                    Source = table.Column<int>(type: "integer", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContactAttempts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ContactAttempts_Journeys_JourneyId",
                        column: x => x.JourneyId,
                        principalTable: "Journeys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ExitFollowUps",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    JourneyId = table.Column<long>(type: "bigint", nullable: false),
                    ProgrammeId = table.Column<long>(type: "bigint", nullable: false),
                    TerritoryId = table.Column<long>(type: "bigint", nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: true),
                    Source = table.Column<int>(type: "integer", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Situation = table.Column<string>(type: "text", nullable: true),
                    SituationCode = table.Column<string>(type: "text", nullable: true),
                    Barriers = table.Column<long>(type: "bigint", nullable: true),
                    EquipmentWorks = table.Column<string>(type: "text", nullable: true),
                    ConnectionWorks = table.Column<string>(type: "text", nullable: true),
                    Channel = table.Column<int>(type: "integer", nullable: true),
                    Unreachable = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExitFollowUps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ExitFollowUps_Journeys_JourneyId",
                        column: x => x.JourneyId,
                        principalTable: "Journeys",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Journeys_ProgrammeId_ExitFollowUpDueOn",
                table: "Journeys",
                columns: new[] { "ProgrammeId", "ExitFollowUpDueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_AnswerLinks_JourneyId",
                table: "AnswerLinks",
                column: "JourneyId");

            migrationBuilder.CreateIndex(
                name: "IX_AnswerLinks_TokenHash",
                table: "AnswerLinks",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ContactAttempts_JourneyId",
                table: "ContactAttempts",
                column: "JourneyId");

            migrationBuilder.CreateIndex(
                name: "IX_ExitFollowUps_JourneyId",
                table: "ExitFollowUps",
                column: "JourneyId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AnswerLinks");

            migrationBuilder.DropTable(
                name: "ContactAttempts");

            migrationBuilder.DropTable(
                name: "ExitFollowUps");

            migrationBuilder.DropIndex(
                name: "IX_Journeys_ProgrammeId_ExitFollowUpDueOn",
                table: "Journeys");

            migrationBuilder.DropColumn(
                name: "ExitFollowUpDueOn",
                table: "Journeys");

            migrationBuilder.DropColumn(
                name: "Progress_Unreached",
                table: "Journeys");

            migrationBuilder.DropColumn(
                name: "Barriers",
                table: "FollowUps");

            migrationBuilder.DropColumn(
                name: "Channel",
                table: "FollowUps");

            migrationBuilder.DropColumn(
                name: "ConnectionWorks",
                table: "FollowUps");

            migrationBuilder.DropColumn(
                name: "EquipmentWorks",
                table: "FollowUps");

            migrationBuilder.DropColumn(
                name: "SituationCode",
                table: "FollowUps");
        }
    }
}
