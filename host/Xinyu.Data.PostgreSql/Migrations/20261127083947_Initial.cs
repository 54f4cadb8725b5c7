using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Xinyu.Data.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "abp_AccessTokens",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Claims = table.Column<string>(type: "text", nullable: false),
                    SecurityStamp = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ExpiresAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_abp_AccessTokens", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "abp_AuditLogs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: true),
                    UserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    ExecutionTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ExecutionDuration = table.Column<int>(type: "integer", nullable: false),
                    ClientIpAddress = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    BrowserInfo = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    CorrelationId = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    HttpMethod = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    Url = table.Column<string>(type: "character varying(512)", maxLength: 512, nullable: true),
                    HttpStatusCode = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_abp_AuditLogs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "abp_BackgroundJobs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    JobName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    JobArgs = table.Column<string>(type: "text", nullable: false),
                    Priority = table.Column<int>(type: "integer", nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    NextTryTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    TryCount = table.Column<int>(type: "integer", nullable: false),
                    IsAbandoned = table.Column<bool>(type: "boolean", nullable: false),
                    LastError = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_abp_BackgroundJobs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "abp_BlobContents",
                columns: table => new
                {
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Bytes = table.Column<byte[]>(type: "bytea", nullable: false),
                    TouchedTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_abp_BlobContents", x => x.Sha256);
                });

            migrationBuilder.CreateTable(
                name: "abp_Blobs",
                columns: table => new
                {
                    Container = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Length = table.Column<long>(type: "bigint", nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_abp_Blobs", x => new { x.Container, x.Name });
                });

            migrationBuilder.CreateTable(
                name: "abp_DataProtectionKeys",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Xml = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_abp_DataProtectionKeys", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "abp_EntityChanges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AuditLogId = table.Column<Guid>(type: "uuid", nullable: false),
                    ChangeTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ChangeType = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    EntityId = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    EntityTypeFullName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    PropertyChanges = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_abp_EntityChanges", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "abp_EventDeliveries",
                columns: table => new
                {
                    EventSequence = table.Column<long>(type: "bigint", nullable: false),
                    HandlerName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    Holds = table.Column<int>(type: "integer", nullable: false),
                    IsHeld = table.Column<bool>(type: "boolean", nullable: false),
                    NextAttemptTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ParkedTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastError = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_abp_EventDeliveries", x => new { x.EventSequence, x.HandlerName });
                });

            migrationBuilder.CreateTable(
                name: "abp_EventInbox",
                columns: table => new
                {
                    EventId = table.Column<Guid>(type: "uuid", nullable: false),
                    HandlerName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    ProcessedTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_abp_EventInbox", x => new { x.EventId, x.HandlerName });
                });

            migrationBuilder.CreateTable(
                name: "abp_EventOutbox",
                columns: table => new
                {
                    Sequence = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EventName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    Data = table.Column<string>(type: "text", nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    IsShifted = table.Column<bool>(type: "boolean", nullable: false),
                    CorrelationId = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    IsOffered = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_abp_EventOutbox", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "abp_FeatureValues",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderName = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    ProviderKey = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_abp_FeatureValues", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "abp_OrganizationUnits",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ParentId = table.Column<Guid>(type: "uuid", nullable: true),
                    Code = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    DisplayName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    EntityVersion = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_abp_OrganizationUnits", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "abp_PermissionGrants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderName = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    ProviderKey = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_abp_PermissionGrants", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "abp_PermissionSeeds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderName = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    ProviderKey = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_abp_PermissionSeeds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "abp_Roles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    NormalizedName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    IsDefault = table.Column<bool>(type: "boolean", nullable: false),
                    IsStatic = table.Column<bool>(type: "boolean", nullable: false),
                    IsPublic = table.Column<bool>(type: "boolean", nullable: false),
                    EntityVersion = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_abp_Roles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "abp_Settings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "character varying(2048)", maxLength: 2048, nullable: false),
                    ProviderName = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: true),
                    ProviderKey = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_abp_Settings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "abp_Users",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UserName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    NormalizedUserName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    Surname = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    Email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    PasswordHash = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    SecurityStamp = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    PhoneNumber = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "boolean", nullable: false),
                    IsActive = table.Column<bool>(type: "boolean", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    LockoutEnd = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false),
                    ShouldChangePasswordOnNextLogin = table.Column<bool>(type: "boolean", nullable: false),
                    LastPasswordChangeTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EntityVersion = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_abp_Users", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "apv_Appointments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    UserName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    DepartmentCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    PostCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_Appointments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "apv_BankStatements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    FileName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    UploadedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Recorded = table.Column<int>(type: "integer", nullable: false),
                    EntityVersion = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_BankStatements", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "apv_BundleNews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Seq = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_BundleNews", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "apv_BundleParts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BundleId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    DepartmentCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_BundleParts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "apv_Bundles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    ApplicantUserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ApplicantName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ApplicantIdHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ExtensionDays = table.Column<int>(type: "integer", nullable: false),
                    ExtendedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ExtendedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ExtensionReason = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    ExtensionDocument = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    EntityVersion = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_Bundles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "apv_CalendarMoves",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CalendarVersion = table.Column<int>(type: "integer", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseNumber = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    DepartmentCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ItemCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ItemName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    BeforeJson = table.Column<string>(type: "text", nullable: false),
                    AfterJson = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_CalendarMoves", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "apv_Calendars",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Csv = table.Column<string>(type: "text", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ImportedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ImportedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_Calendars", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "apv_CaseFees",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    DepartmentCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Amount = table.Column<decimal>(type: "numeric(18,2)", precision: 18, scale: 2, nullable: false),
                    Basis = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    NoticeNumber = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    NotifiedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PaidOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PaidAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Way = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ReceiptNumber = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_CaseFees", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "apv_CaseFindings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Stage = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Code = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Severity = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    TextZh = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    TextEn = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    Evidence = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    FieldIds = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_CaseFindings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "apv_CaseMaterials",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Material = table.Column<int>(type: "integer", nullable: false),
                    MaterialName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    FileName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Source = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    HeldCase = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    HeldDepartment = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: true),
                    HeldOriginalSeen = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_CaseMaterials", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "apv_CaseParties",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    DepartmentCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Role = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_CaseParties", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "apv_CaseProcedures",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Ground = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    StopsClock = table.Column<bool>(type: "boolean", nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    StatedUntil = table.Column<DateOnly>(type: "date", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Result = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_CaseProcedures", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "apv_Cases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    IsOpen = table.Column<bool>(type: "boolean", nullable: false),
                    CompletenessDue = table.Column<DateOnly>(type: "date", nullable: true),
                    PromisedDue = table.Column<DateOnly>(type: "date", nullable: true),
                    StatutoryDue = table.Column<DateOnly>(type: "date", nullable: true),
                    WarnOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DeliveryDue = table.Column<DateOnly>(type: "date", nullable: true),
                    StoppedSince = table.Column<DateOnly>(type: "date", nullable: true),
                    NextDue = table.Column<DateOnly>(type: "date", nullable: true),
                    NextCheckAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CalendarVersion = table.Column<int>(type: "integer", nullable: false),
                    ClockJson = table.Column<string>(type: "text", nullable: false),
                    CaseNumber = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    ApplicationId = table.Column<Guid>(type: "uuid", nullable: true),
                    ApplicantUserId = table.Column<Guid>(type: "uuid", nullable: true),
                    Channel = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    FiledFrom = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    DepartmentCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ItemCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ItemName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ItemVersion = table.Column<int>(type: "integer", nullable: false),
                    FiledVersion = table.Column<int>(type: "integer", nullable: false),
                    FlowKey = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    FlowVersion = table.Column<int>(type: "integer", nullable: false),
                    PlugInVersion = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ApplicantKind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ApplicantName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ApplicantIdHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ApplicantJson = table.Column<string>(type: "text", nullable: false),
                    FormJson = table.Column<string>(type: "text", nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Purpose = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    LicenceId = table.Column<Guid>(type: "uuid", nullable: true),
                    LicenceExpiry = table.Column<DateOnly>(type: "date", nullable: true),
                    State = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    LastSeq = table.Column<int>(type: "integer", nullable: false),
                    FlowState = table.Column<string>(type: "text", nullable: true),
                    Tier = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Supplements = table.Column<int>(type: "integer", nullable: false),
                    DefectsJson = table.Column<string>(type: "text", nullable: true),
                    SupplementUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    IsGranted = table.Column<bool>(type: "boolean", nullable: true),
                    Rating = table.Column<int>(type: "integer", nullable: true),
                    FindingsToCheck = table.Column<int>(type: "integer", nullable: false),
                    TaskName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    TaskPost = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ReceivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AcceptedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EntityVersion = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_Cases", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "apv_CaseTasks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    DepartmentCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    TokenId = table.Column<int>(type: "integer", nullable: false),
                    NodeId = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Post = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Step = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    SharePercent = table.Column<int>(type: "integer", nullable: true),
                    Outcomes = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Outcome = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Opinion = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    ActorName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_CaseTasks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "apv_Departments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ShortName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Batch = table.Column<int>(type: "integer", nullable: false),
                    DefinitionJson = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_Departments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "apv_DocumentCounters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DepartmentCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Year = table.Column<int>(type: "integer", nullable: false),
                    LastValue = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_DocumentCounters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "apv_Documents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Number = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    IssuedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    TemplateVersion = table.Column<int>(type: "integer", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    CheckCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Signature = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_Documents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "apv_DocumentTemplates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Body = table.Column<string>(type: "text", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PublishedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Note = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_DocumentTemplates", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "apv_Flows",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Xml = table.Column<string>(type: "text", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_Flows", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "apv_Items",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    DepartmentCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Phase = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    CurrentVersion = table.Column<int>(type: "integer", nullable: false),
                    IsOpen = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_Items", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "apv_ItemSections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    PlugInVersion = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ParametersSha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    FieldsJson = table.Column<string>(type: "text", nullable: false),
                    AskAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Failures = table.Column<int>(type: "integer", nullable: false),
                    FailureJson = table.Column<string>(type: "text", nullable: true),
                    EntityVersion = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_ItemSections", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "apv_ItemVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    DefinitionJson = table.Column<string>(type: "text", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_ItemVersions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "apv_Licences",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    CheckCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    DepartmentCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ItemCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    HolderName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    HolderIdHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    Status = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    StatusOn = table.Column<DateOnly>(type: "date", nullable: false),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Ground = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ReplacesId = table.Column<Guid>(type: "uuid", nullable: true),
                    ReplacedById = table.Column<Guid>(type: "uuid", nullable: true),
                    NextCheckAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EntityVersion = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_Licences", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "apv_OfficeCounters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DepartmentCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    LastValue = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_OfficeCounters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "apv_PhaseOpenings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Phase = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    IsOpen = table.Column<bool>(type: "boolean", nullable: false),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_PhaseOpenings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "apv_PlugInPackages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PlugInId = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Version = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Department = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    ContentHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    InstalledBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    InstalledAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RemovedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    RemovedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_PlugInPackages", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "apv_PlugInParameters",
                columns: table => new
                {
                    PlugInId = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Value = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_PlugInParameters", x => new { x.PlugInId, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "apv_PlugInStore",
                columns: table => new
                {
                    PlugInId = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Value = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_PlugInStore", x => new { x.PlugInId, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "apv_ReminderPlans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    PlugInVersion = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    AskAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Tries = table.Column<int>(type: "integer", nullable: false),
                    EntityVersion = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_ReminderPlans", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "apv_Reminders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    LicenceId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    DepartmentCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Code = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false),
                    Audience = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    TextZh = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    TextEn = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: false),
                    PlugInVersion = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    DueAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DeliveredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    IsForOfficials = table.Column<bool>(type: "boolean", nullable: false),
                    EndedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EndedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    EntityVersion = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_Reminders", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "cmp_CaseActors",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseNumber = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmp_CaseActors", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "cmp_ComplaintRounds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "uuid", nullable: false),
                    Level = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    DepartmentCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    CaseNumber = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Outcome = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmp_ComplaintRounds", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "cmp_Complaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RunsFrom = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AnswerDays = table.Column<int>(type: "integer", nullable: true),
                    Light = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Risk = table.Column<int>(type: "integer", nullable: false),
                    Due = table.Column<DateOnly>(type: "date", nullable: true),
                    NextCheckAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CheckedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Origin = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    CaseNumber = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    DepartmentCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    AboutUserId = table.Column<Guid>(type: "uuid", nullable: true),
                    AboutUserName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Subject = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Stars = table.Column<int>(type: "integer", nullable: true),
                    FiledAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    IsNamed = table.Column<bool>(type: "boolean", nullable: false),
                    State = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    IsOpen = table.Column<bool>(type: "boolean", nullable: false),
                    Level = table.Column<int>(type: "integer", nullable: false),
                    LastSeq = table.Column<int>(type: "integer", nullable: false),
                    ProgressSeq = table.Column<int>(type: "integer", nullable: false),
                    Mode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    AssignedDepartment = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    AssignedUserId = table.Column<Guid>(type: "uuid", nullable: true),
                    AssignedUserName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Answer = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Outcome = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EntityVersion = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmp_Complaints", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "cmp_ComplaintSteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "uuid", nullable: false),
                    Seq = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    State = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Level = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ActorId = table.Column<Guid>(type: "uuid", nullable: true),
                    ActorName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ActorDepartment = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Mode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ToDepartment = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ToUserId = table.Column<Guid>(type: "uuid", nullable: true),
                    ToUserName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Outcome = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmp_ComplaintSteps", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "cmp_SealedIdentities",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Content = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmp_SealedIdentities", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "cmp_Signs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ComplaintId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ComplaintLevel = table.Column<int>(type: "integer", nullable: false),
                    Level = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Due = table.Column<DateOnly>(type: "date", nullable: false),
                    RaisedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    DepartmentCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    StillHolds = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_cmp_Signs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ptl_Applicants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    IdNumber = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Phone = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Address = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ContactName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    EntityVersion = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ptl_Applicants", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ptl_ApplicationMaterials",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "uuid", nullable: false),
                    Material = table.Column<int>(type: "integer", nullable: false),
                    MaterialName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    FileName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    IsSupplement = table.Column<bool>(type: "boolean", nullable: false),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    HeldCase = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    HeldDepartment = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ptl_ApplicationMaterials", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ptl_Applications",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ItemVersion = table.Column<int>(type: "integer", nullable: false),
                    ItemName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    DepartmentCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    FormJson = table.Column<string>(type: "text", nullable: false),
                    ApplicantJson = table.Column<string>(type: "text", nullable: true),
                    Purpose = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    LicenceId = table.Column<Guid>(type: "uuid", nullable: true),
                    LicenceNumber = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SubmittedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CaseNumber = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    QueryCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    IdempotencyKey = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    WithdrawalAskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RatedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EntityVersion = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ptl_Applications", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ptl_BundleParts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BundleId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ApplicationId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ptl_BundleParts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ptl_Bundles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastSeq = table.Column<int>(type: "integer", nullable: false),
                    ProgressJson = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ptl_Bundles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ptl_Calendars",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CalendarVersion = table.Column<int>(type: "integer", nullable: false),
                    Csv = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ptl_Calendars", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ptl_CaseEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Seq = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    OccurredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EffectiveDate = table.Column<DateOnly>(type: "date", nullable: false),
                    PostName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Step = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    ArgumentsJson = table.Column<string>(type: "text", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ptl_CaseEvents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ptl_Cases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseNumber = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    ApplicationId = table.Column<Guid>(type: "uuid", nullable: true),
                    ItemCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ItemName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    DepartmentCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    DepartmentName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastSeq = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Outcome = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastEventAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CompletenessDue = table.Column<DateOnly>(type: "date", nullable: true),
                    PromisedDue = table.Column<DateOnly>(type: "date", nullable: true),
                    StatutoryDue = table.Column<DateOnly>(type: "date", nullable: true),
                    SupplementUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Rating = table.Column<int>(type: "integer", nullable: true),
                    ClockJson = table.Column<string>(type: "text", nullable: false),
                    OpenTasksJson = table.Column<string>(type: "text", nullable: false),
                    FlowJson = table.Column<string>(type: "text", nullable: true),
                    DefectsJson = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ptl_Cases", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ptl_Complaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    CaseNumber = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    DepartmentCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    Subject = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    FiledAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    TokenHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    LastSeq = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Answer = table.Column<string>(type: "text", nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Outcome = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ptl_Complaints", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ptl_Departments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    DefinitionJson = table.Column<string>(type: "text", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ptl_Departments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ptl_Documents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseNumber = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    ItemName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    DepartmentName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Kind = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Number = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    CheckCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    IssuedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ptl_Documents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ptl_GuideStamps",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ptl_GuideStamps", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ptl_Items",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    DepartmentCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ItemVersion = table.Column<int>(type: "integer", nullable: false),
                    IsCurrent = table.Column<bool>(type: "boolean", nullable: false),
                    Open = table.Column<bool>(type: "boolean", nullable: false),
                    OpenChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DefinitionJson = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ptl_Items", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ptl_Licences",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    CheckCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ItemCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ItemName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    DepartmentName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    HolderMasked = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ValidFrom = table.Column<DateOnly>(type: "date", nullable: false),
                    ValidTo = table.Column<DateOnly>(type: "date", nullable: true),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Status = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    StatusOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Ground = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ReplacedBy = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Signature = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ptl_Licences", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ptl_Notices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    LicenceId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    TextZh = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    TextEn = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Expiry = table.Column<DateOnly>(type: "date", nullable: true),
                    ApplyBy = table.Column<DateOnly>(type: "date", nullable: true),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ReadAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ptl_Notices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ptl_NumberBlocks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    DepartmentCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    Next = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ptl_NumberBlocks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ptl_PaperCases",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseNumber = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    QueryCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ItemCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ItemName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ApplicantMasked = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ptl_PaperCases", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ptl_Prechecks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ApplicationId = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    FindingsJson = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ptl_Prechecks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "spv_CardActs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CardId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ById = table.Column<Guid>(type: "uuid", nullable: true),
                    By = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Text = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    ReplyDue = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_spv_CardActs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "spv_Cards",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseNumber = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    DepartmentCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    DepartmentName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ItemCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ItemName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Rule = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Episode = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Level = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    State = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    IsOpen = table.Column<bool>(type: "boolean", nullable: false),
                    Since = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RaisedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    WarnedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    YellowAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    EvidenceJson = table.Column<string>(type: "text", nullable: false),
                    StillHolds = table.Column<bool>(type: "boolean", nullable: false),
                    SentById = table.Column<Guid>(type: "uuid", nullable: true),
                    ReplyDue = table.Column<DateOnly>(type: "date", nullable: true),
                    EntityVersion = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_spv_Cards", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "spv_CaseSteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseNumber = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    Seq = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    State = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    OccurredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EffectiveDate = table.Column<DateOnly>(type: "date", nullable: false),
                    ArrivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    DepartmentCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    DepartmentName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ItemCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ItemName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Step = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ActorPost = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ActorPostName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ActorHoldsPost = table.Column<bool>(type: "boolean", nullable: false),
                    ArgumentsJson = table.Column<string>(type: "text", nullable: false),
                    ContentHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Limit = table.Column<DateOnly>(type: "date", nullable: true),
                    LedgerPosition = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_spv_CaseSteps", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "spv_LedgerEntries",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<long>(type: "bigint", nullable: false),
                    PreviousHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseNumber = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    CaseSeq = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    DepartmentCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ItemCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    OccurredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Salt = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    SaltedHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    EntryHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_spv_LedgerEntries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "spv_LedgerHeads",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Position = table.Column<long>(type: "bigint", nullable: false),
                    EntryHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    SignedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Signature = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_spv_LedgerHeads", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "spv_RuleParameters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Value = table.Column<int>(type: "integer", nullable: false),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    SetBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    SetAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_spv_RuleParameters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "spv_Watches",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseNumber = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    DepartmentCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    DepartmentName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ItemCode = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ItemName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ItemVersion = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    LastSeq = table.Column<int>(type: "integer", nullable: false),
                    Supplements = table.Column<int>(type: "integer", nullable: false),
                    TermsJson = table.Column<string>(type: "text", nullable: true),
                    ClockEventsJson = table.Column<string>(type: "text", nullable: false),
                    OpenTasksJson = table.Column<string>(type: "text", nullable: false),
                    TaskName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    TaskPostName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ReceivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ClosedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    IsOpen = table.Column<bool>(type: "boolean", nullable: false),
                    IsEarly = table.Column<bool>(type: "boolean", nullable: false),
                    Light = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Risk = table.Column<int>(type: "integer", nullable: false),
                    PromisedDue = table.Column<DateOnly>(type: "date", nullable: true),
                    StatutoryDue = table.Column<DateOnly>(type: "date", nullable: true),
                    StoppedUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    NextDue = table.Column<DateOnly>(type: "date", nullable: true),
                    NextCheckAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CheckedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CalendarVersion = table.Column<int>(type: "integer", nullable: false),
                    Bundle = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    BundleSeq = table.Column<int>(type: "integer", nullable: false),
                    JointWarnOn = table.Column<DateOnly>(type: "date", nullable: true),
                    JointDue = table.Column<DateOnly>(type: "date", nullable: true),
                    JointBlocks = table.Column<bool>(type: "boolean", nullable: false),
                    EntityVersion = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_spv_Watches", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "spv_WatchRuns",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    LastRunAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastChecked = table.Column<int>(type: "integer", nullable: false),
                    LastWorkAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_spv_WatchRuns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "sys_ParkedEventActs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    EventId = table.Column<Guid>(type: "uuid", nullable: false),
                    EventName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    HandlerName = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Decision = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    By = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sys_ParkedEventActs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "wkb_FilingMaterials",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    FilingId = table.Column<Guid>(type: "uuid", nullable: false),
                    Material = table.Column<int>(type: "integer", nullable: false),
                    MaterialName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    FileName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ContentType = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    UploadedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    IsSupplement = table.Column<bool>(type: "boolean", nullable: false),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    HeldCase = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    HeldDepartment = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    HeldOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wkb_FilingMaterials", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "wkb_Filings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Channel = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    FiledFrom = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    StartedBy = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    ItemVersion = table.Column<int>(type: "integer", nullable: false),
                    ItemName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    DepartmentCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    FormJson = table.Column<string>(type: "text", nullable: false),
                    PaperJson = table.Column<string>(type: "text", nullable: true),
                    Purpose = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    LicenceId = table.Column<Guid>(type: "uuid", nullable: true),
                    LicenceNumber = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SubmittedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    CaseNumber = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    QueryCode = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    EntityVersion = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_wkb_Filings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "abp_UserOrganizationUnits",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    OrganizationUnitId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_abp_UserOrganizationUnits", x => new { x.UserId, x.OrganizationUnitId });
                    table.ForeignKey(
                        name: "FK_abp_UserOrganizationUnits_abp_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "abp_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "abp_UserRoles",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    RoleId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_abp_UserRoles", x => new { x.UserId, x.RoleId });
                    table.ForeignKey(
                        name: "FK_abp_UserRoles_abp_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "abp_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "abp_UserTokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    LoginProvider = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_abp_UserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_abp_UserTokens_abp_Users_UserId",
                        column: x => x.UserId,
                        principalTable: "abp_Users",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "apv_CaseEvents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    CaseId = table.Column<Guid>(type: "uuid", nullable: false),
                    Seq = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    SchemaVersion = table.Column<int>(type: "integer", nullable: false),
                    OccurredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    RecordedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    EffectiveDate = table.Column<DateOnly>(type: "date", nullable: false),
                    ActorId = table.Column<Guid>(type: "uuid", nullable: true),
                    ActorName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ActorPost = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Step = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    StateAfter = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Data = table.Column<string>(type: "text", nullable: false),
                    ContentHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_apv_CaseEvents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_apv_CaseEvents_apv_Cases_CaseId",
                        column: x => x.CaseId,
                        principalTable: "apv_Cases",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_abp_AccessTokens_ExpiresAt",
                table: "abp_AccessTokens",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_abp_AccessTokens_Hash",
                table: "abp_AccessTokens",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_abp_AuditLogs_ExecutionTime",
                table: "abp_AuditLogs",
                column: "ExecutionTime");

            migrationBuilder.CreateIndex(
                name: "IX_abp_BackgroundJobs_IsAbandoned_NextTryTime",
                table: "abp_BackgroundJobs",
                columns: new[] { "IsAbandoned", "NextTryTime" });

            migrationBuilder.CreateIndex(
                name: "IX_abp_Blobs_Sha256",
                table: "abp_Blobs",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_abp_EntityChanges_AuditLogId",
                table: "abp_EntityChanges",
                column: "AuditLogId");

            migrationBuilder.CreateIndex(
                name: "IX_abp_EntityChanges_EntityId_ChangeTime",
                table: "abp_EntityChanges",
                columns: new[] { "EntityId", "ChangeTime" });

            migrationBuilder.CreateIndex(
                name: "IX_abp_EventDeliveries_NextAttemptTime",
                table: "abp_EventDeliveries",
                column: "NextAttemptTime");

            migrationBuilder.CreateIndex(
                name: "IX_abp_EventInbox_ProcessedTime",
                table: "abp_EventInbox",
                column: "ProcessedTime");

            migrationBuilder.CreateIndex(
                name: "IX_abp_EventOutbox_Id",
                table: "abp_EventOutbox",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_abp_FeatureValues_Name_ProviderName_ProviderKey",
                table: "abp_FeatureValues",
                columns: new[] { "Name", "ProviderName", "ProviderKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_abp_OrganizationUnits_Code",
                table: "abp_OrganizationUnits",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_abp_PermissionGrants_ProviderName_ProviderKey_Name",
                table: "abp_PermissionGrants",
                columns: new[] { "ProviderName", "ProviderKey", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_abp_PermissionSeeds_ProviderName_ProviderKey_Name",
                table: "abp_PermissionSeeds",
                columns: new[] { "ProviderName", "ProviderKey", "Name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_abp_Roles_NormalizedName",
                table: "abp_Roles",
                column: "NormalizedName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_abp_Settings_Name_ProviderName_ProviderKey",
                table: "abp_Settings",
                columns: new[] { "Name", "ProviderName", "ProviderKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_abp_UserOrganizationUnits_OrganizationUnitId",
                table: "abp_UserOrganizationUnits",
                column: "OrganizationUnitId");

            migrationBuilder.CreateIndex(
                name: "IX_abp_UserRoles_RoleId",
                table: "abp_UserRoles",
                column: "RoleId");

            migrationBuilder.CreateIndex(
                name: "IX_abp_Users_NormalizedEmail",
                table: "abp_Users",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_abp_Users_NormalizedUserName",
                table: "abp_Users",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_apv_Appointments_UserId_DepartmentCode",
                table: "apv_Appointments",
                columns: new[] { "UserId", "DepartmentCode" });

            migrationBuilder.CreateIndex(
                name: "IX_apv_BankStatements_UploadedBy_Sha256",
                table: "apv_BankStatements",
                columns: new[] { "UploadedBy", "Sha256" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_apv_BundleParts_BundleId_ItemCode",
                table: "apv_BundleParts",
                columns: new[] { "BundleId", "ItemCode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_apv_BundleParts_CaseId",
                table: "apv_BundleParts",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_apv_BundleParts_DepartmentCode_BundleId",
                table: "apv_BundleParts",
                columns: new[] { "DepartmentCode", "BundleId" });

            migrationBuilder.CreateIndex(
                name: "IX_apv_Bundles_Number",
                table: "apv_Bundles",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_apv_Bundles_OpenedAt",
                table: "apv_Bundles",
                column: "OpenedAt");

            migrationBuilder.CreateIndex(
                name: "IX_apv_CalendarMoves_CalendarVersion_CaseId",
                table: "apv_CalendarMoves",
                columns: new[] { "CalendarVersion", "CaseId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_apv_Calendars_Version",
                table: "apv_Calendars",
                column: "Version",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_apv_CaseEvents_CaseId_Seq",
                table: "apv_CaseEvents",
                columns: new[] { "CaseId", "Seq" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_apv_CaseFees_CaseId",
                table: "apv_CaseFees",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_apv_CaseFees_DepartmentCode_PaidOn_NotifiedOn",
                table: "apv_CaseFees",
                columns: new[] { "DepartmentCode", "PaidOn", "NotifiedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_apv_CaseFees_NoticeNumber",
                table: "apv_CaseFees",
                column: "NoticeNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_apv_CaseFees_ReceiptNumber",
                table: "apv_CaseFees",
                column: "ReceiptNumber");

            migrationBuilder.CreateIndex(
                name: "IX_apv_CaseFindings_CaseId",
                table: "apv_CaseFindings",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_apv_CaseMaterials_CaseId",
                table: "apv_CaseMaterials",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_apv_CaseParties_CaseId_DepartmentCode_Role",
                table: "apv_CaseParties",
                columns: new[] { "CaseId", "DepartmentCode", "Role" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_apv_CaseParties_Role_DepartmentCode",
                table: "apv_CaseParties",
                columns: new[] { "Role", "DepartmentCode" });

            migrationBuilder.CreateIndex(
                name: "IX_apv_CaseProcedures_CaseId",
                table: "apv_CaseProcedures",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_apv_Cases_ApplicantIdHash",
                table: "apv_Cases",
                column: "ApplicantIdHash");

            migrationBuilder.CreateIndex(
                name: "IX_apv_Cases_CaseNumber",
                table: "apv_Cases",
                column: "CaseNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_apv_Cases_DepartmentCode_IsOpen_NextDue",
                table: "apv_Cases",
                columns: new[] { "DepartmentCode", "IsOpen", "NextDue" });

            migrationBuilder.CreateIndex(
                name: "IX_apv_Cases_DepartmentCode_IsOpen_TaskPost",
                table: "apv_Cases",
                columns: new[] { "DepartmentCode", "IsOpen", "TaskPost" });

            migrationBuilder.CreateIndex(
                name: "IX_apv_Cases_DepartmentCode_ItemCode_ApplicantIdHash",
                table: "apv_Cases",
                columns: new[] { "DepartmentCode", "ItemCode", "ApplicantIdHash" });

            migrationBuilder.CreateIndex(
                name: "IX_apv_Cases_FiledFrom",
                table: "apv_Cases",
                column: "FiledFrom");

            migrationBuilder.CreateIndex(
                name: "IX_apv_Cases_IsOpen_CalendarVersion",
                table: "apv_Cases",
                columns: new[] { "IsOpen", "CalendarVersion" });

            migrationBuilder.CreateIndex(
                name: "IX_apv_Cases_IsOpen_NextDue",
                table: "apv_Cases",
                columns: new[] { "IsOpen", "NextDue" });

            migrationBuilder.CreateIndex(
                name: "IX_apv_Cases_LicenceId",
                table: "apv_Cases",
                column: "LicenceId");

            migrationBuilder.CreateIndex(
                name: "IX_apv_Cases_NextCheckAt",
                table: "apv_Cases",
                column: "NextCheckAt");

            migrationBuilder.CreateIndex(
                name: "IX_apv_CaseTasks_CaseId_ClosedAt",
                table: "apv_CaseTasks",
                columns: new[] { "CaseId", "ClosedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_apv_CaseTasks_DepartmentCode_Post_ClosedAt",
                table: "apv_CaseTasks",
                columns: new[] { "DepartmentCode", "Post", "ClosedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_apv_Departments_Code",
                table: "apv_Departments",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_apv_DocumentCounters_DepartmentCode_Kind_Year",
                table: "apv_DocumentCounters",
                columns: new[] { "DepartmentCode", "Kind", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_apv_Documents_CaseId",
                table: "apv_Documents",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_apv_Documents_Number",
                table: "apv_Documents",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_apv_DocumentTemplates_Kind_Version",
                table: "apv_DocumentTemplates",
                columns: new[] { "Kind", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_apv_Flows_Key_Version",
                table: "apv_Flows",
                columns: new[] { "Key", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_apv_Items_Code",
                table: "apv_Items",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_apv_Items_Phase_IsOpen",
                table: "apv_Items",
                columns: new[] { "Phase", "IsOpen" });

            migrationBuilder.CreateIndex(
                name: "IX_apv_ItemSections_AskAt",
                table: "apv_ItemSections",
                column: "AskAt");

            migrationBuilder.CreateIndex(
                name: "IX_apv_ItemSections_ItemCode",
                table: "apv_ItemSections",
                column: "ItemCode",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_apv_ItemVersions_ItemCode_Number",
                table: "apv_ItemVersions",
                columns: new[] { "ItemCode", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_apv_Licences_CaseId",
                table: "apv_Licences",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_apv_Licences_DepartmentCode_Status_ValidTo",
                table: "apv_Licences",
                columns: new[] { "DepartmentCode", "Status", "ValidTo" });

            migrationBuilder.CreateIndex(
                name: "IX_apv_Licences_DepartmentCode_ValidFrom",
                table: "apv_Licences",
                columns: new[] { "DepartmentCode", "ValidFrom" });

            migrationBuilder.CreateIndex(
                name: "IX_apv_Licences_HolderIdHash_ItemCode",
                table: "apv_Licences",
                columns: new[] { "HolderIdHash", "ItemCode" });

            migrationBuilder.CreateIndex(
                name: "IX_apv_Licences_NextCheckAt",
                table: "apv_Licences",
                column: "NextCheckAt");

            migrationBuilder.CreateIndex(
                name: "IX_apv_Licences_Number",
                table: "apv_Licences",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_apv_OfficeCounters_DepartmentCode_Day",
                table: "apv_OfficeCounters",
                columns: new[] { "DepartmentCode", "Day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_apv_PhaseOpenings_Phase_At",
                table: "apv_PhaseOpenings",
                columns: new[] { "Phase", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_apv_PlugInPackages_PlugInId_Version",
                table: "apv_PlugInPackages",
                columns: new[] { "PlugInId", "Version" });

            migrationBuilder.CreateIndex(
                name: "IX_apv_ReminderPlans_AskAt",
                table: "apv_ReminderPlans",
                column: "AskAt");

            migrationBuilder.CreateIndex(
                name: "IX_apv_Reminders_DepartmentCode_IsForOfficials_EndedAt_Deliver~",
                table: "apv_Reminders",
                columns: new[] { "DepartmentCode", "IsForOfficials", "EndedAt", "DeliveredAt" });

            migrationBuilder.CreateIndex(
                name: "IX_apv_Reminders_DueAt",
                table: "apv_Reminders",
                column: "DueAt");

            migrationBuilder.CreateIndex(
                name: "IX_apv_Reminders_LicenceId_Code_On_Audience",
                table: "apv_Reminders",
                columns: new[] { "LicenceId", "Code", "On", "Audience" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmp_CaseActors_CaseNumber_UserId",
                table: "cmp_CaseActors",
                columns: new[] { "CaseNumber", "UserId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmp_ComplaintRounds_ClosedAt",
                table: "cmp_ComplaintRounds",
                column: "ClosedAt");

            migrationBuilder.CreateIndex(
                name: "IX_cmp_ComplaintRounds_ComplaintId_Level",
                table: "cmp_ComplaintRounds",
                columns: new[] { "ComplaintId", "Level" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmp_ComplaintRounds_OpenedAt",
                table: "cmp_ComplaintRounds",
                column: "OpenedAt");

            migrationBuilder.CreateIndex(
                name: "IX_cmp_Complaints_AssignedDepartment_State",
                table: "cmp_Complaints",
                columns: new[] { "AssignedDepartment", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_cmp_Complaints_CaseNumber",
                table: "cmp_Complaints",
                column: "CaseNumber");

            migrationBuilder.CreateIndex(
                name: "IX_cmp_Complaints_FiledAt",
                table: "cmp_Complaints",
                column: "FiledAt");

            migrationBuilder.CreateIndex(
                name: "IX_cmp_Complaints_IsOpen_Risk_Due",
                table: "cmp_Complaints",
                columns: new[] { "IsOpen", "Risk", "Due" });

            migrationBuilder.CreateIndex(
                name: "IX_cmp_Complaints_NextCheckAt",
                table: "cmp_Complaints",
                column: "NextCheckAt");

            migrationBuilder.CreateIndex(
                name: "IX_cmp_Complaints_Number",
                table: "cmp_Complaints",
                column: "Number");

            migrationBuilder.CreateIndex(
                name: "IX_cmp_Complaints_State_Risk_Due",
                table: "cmp_Complaints",
                columns: new[] { "State", "Risk", "Due" });

            migrationBuilder.CreateIndex(
                name: "IX_cmp_ComplaintSteps_ComplaintId_Seq",
                table: "cmp_ComplaintSteps",
                columns: new[] { "ComplaintId", "Seq" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmp_Signs_ComplaintId_Kind_ComplaintLevel",
                table: "cmp_Signs",
                columns: new[] { "ComplaintId", "Kind", "ComplaintLevel" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_cmp_Signs_RaisedAt",
                table: "cmp_Signs",
                column: "RaisedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ptl_ApplicationMaterials_ApplicationId",
                table: "ptl_ApplicationMaterials",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_ptl_Applications_CaseNumber",
                table: "ptl_Applications",
                column: "CaseNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ptl_Applications_LicenceId",
                table: "ptl_Applications",
                column: "LicenceId");

            migrationBuilder.CreateIndex(
                name: "IX_ptl_Applications_OwnerId_CreationTime",
                table: "ptl_Applications",
                columns: new[] { "OwnerId", "CreationTime" });

            migrationBuilder.CreateIndex(
                name: "IX_ptl_Applications_OwnerId_IdempotencyKey",
                table: "ptl_Applications",
                columns: new[] { "OwnerId", "IdempotencyKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ptl_BundleParts_ApplicationId",
                table: "ptl_BundleParts",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_ptl_BundleParts_BundleId_ItemCode",
                table: "ptl_BundleParts",
                columns: new[] { "BundleId", "ItemCode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ptl_Bundles_Number",
                table: "ptl_Bundles",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ptl_Bundles_OwnerId_OpenedAt",
                table: "ptl_Bundles",
                columns: new[] { "OwnerId", "OpenedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ptl_Calendars_CalendarVersion",
                table: "ptl_Calendars",
                column: "CalendarVersion",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ptl_CaseEvents_CaseId_Seq",
                table: "ptl_CaseEvents",
                columns: new[] { "CaseId", "Seq" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ptl_Cases_ApplicationId",
                table: "ptl_Cases",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_ptl_Cases_CaseNumber",
                table: "ptl_Cases",
                column: "CaseNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ptl_Cases_DecidedAt",
                table: "ptl_Cases",
                column: "DecidedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ptl_Complaints_TokenHash",
                table: "ptl_Complaints",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ptl_Departments_Code",
                table: "ptl_Departments",
                column: "Code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ptl_Documents_CaseId",
                table: "ptl_Documents",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_ptl_Documents_Number",
                table: "ptl_Documents",
                column: "Number");

            migrationBuilder.CreateIndex(
                name: "IX_ptl_Items_Code_ItemVersion",
                table: "ptl_Items",
                columns: new[] { "Code", "ItemVersion" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ptl_Items_DepartmentCode",
                table: "ptl_Items",
                column: "DepartmentCode");

            migrationBuilder.CreateIndex(
                name: "IX_ptl_Licences_CaseId",
                table: "ptl_Licences",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_ptl_Licences_Number",
                table: "ptl_Licences",
                column: "Number");

            migrationBuilder.CreateIndex(
                name: "IX_ptl_Notices_OwnerId_ReadAt_At",
                table: "ptl_Notices",
                columns: new[] { "OwnerId", "ReadAt", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_ptl_NumberBlocks_DepartmentCode_Day",
                table: "ptl_NumberBlocks",
                columns: new[] { "DepartmentCode", "Day" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ptl_PaperCases_CaseNumber",
                table: "ptl_PaperCases",
                column: "CaseNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ptl_Prechecks_ApplicationId",
                table: "ptl_Prechecks",
                column: "ApplicationId");

            migrationBuilder.CreateIndex(
                name: "IX_spv_CardActs_CardId_At",
                table: "spv_CardActs",
                columns: new[] { "CardId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_spv_Cards_CaseId_Rule_Episode",
                table: "spv_Cards",
                columns: new[] { "CaseId", "Rule", "Episode" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_spv_Cards_IsOpen_Level",
                table: "spv_Cards",
                columns: new[] { "IsOpen", "Level" });

            migrationBuilder.CreateIndex(
                name: "IX_spv_CaseSteps_CaseId_Seq",
                table: "spv_CaseSteps",
                columns: new[] { "CaseId", "Seq" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_spv_CaseSteps_LedgerPosition",
                table: "spv_CaseSteps",
                column: "LedgerPosition");

            migrationBuilder.CreateIndex(
                name: "IX_spv_CaseSteps_OccurredAt",
                table: "spv_CaseSteps",
                column: "OccurredAt");

            migrationBuilder.CreateIndex(
                name: "IX_spv_LedgerEntries_CaseId",
                table: "spv_LedgerEntries",
                column: "CaseId");

            migrationBuilder.CreateIndex(
                name: "IX_spv_LedgerEntries_Position",
                table: "spv_LedgerEntries",
                column: "Position");

            migrationBuilder.CreateIndex(
                name: "IX_spv_LedgerHeads_Position",
                table: "spv_LedgerHeads",
                column: "Position");

            migrationBuilder.CreateIndex(
                name: "IX_spv_RuleParameters_Key_Number",
                table: "spv_RuleParameters",
                columns: new[] { "Key", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_spv_Watches_CaseNumber",
                table: "spv_Watches",
                column: "CaseNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_spv_Watches_ClosedAt",
                table: "spv_Watches",
                column: "ClosedAt");

            migrationBuilder.CreateIndex(
                name: "IX_spv_Watches_IsOpen_Risk_NextDue",
                table: "spv_Watches",
                columns: new[] { "IsOpen", "Risk", "NextDue" });

            migrationBuilder.CreateIndex(
                name: "IX_spv_Watches_NextCheckAt",
                table: "spv_Watches",
                column: "NextCheckAt");

            migrationBuilder.CreateIndex(
                name: "IX_spv_Watches_ReceivedAt",
                table: "spv_Watches",
                column: "ReceivedAt");

            migrationBuilder.CreateIndex(
                name: "IX_sys_ParkedEventActs_At",
                table: "sys_ParkedEventActs",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_wkb_FilingMaterials_FilingId",
                table: "wkb_FilingMaterials",
                column: "FilingId");

            migrationBuilder.CreateIndex(
                name: "IX_wkb_Filings_CaseNumber",
                table: "wkb_Filings",
                column: "CaseNumber",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_wkb_Filings_FiledFrom_Channel_CreationTime",
                table: "wkb_Filings",
                columns: new[] { "FiledFrom", "Channel", "CreationTime" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "abp_AccessTokens");

            migrationBuilder.DropTable(
                name: "abp_AuditLogs");

            migrationBuilder.DropTable(
                name: "abp_BackgroundJobs");

            migrationBuilder.DropTable(
                name: "abp_BlobContents");

            migrationBuilder.DropTable(
                name: "abp_Blobs");

            migrationBuilder.DropTable(
                name: "abp_DataProtectionKeys");

            migrationBuilder.DropTable(
                name: "abp_EntityChanges");

            migrationBuilder.DropTable(
                name: "abp_EventDeliveries");

            migrationBuilder.DropTable(
                name: "abp_EventInbox");

            migrationBuilder.DropTable(
                name: "abp_EventOutbox");

            migrationBuilder.DropTable(
                name: "abp_FeatureValues");

            migrationBuilder.DropTable(
                name: "abp_OrganizationUnits");

            migrationBuilder.DropTable(
                name: "abp_PermissionGrants");

            migrationBuilder.DropTable(
                name: "abp_PermissionSeeds");

            migrationBuilder.DropTable(
                name: "abp_Roles");

            migrationBuilder.DropTable(
                name: "abp_Settings");

            migrationBuilder.DropTable(
                name: "abp_UserOrganizationUnits");

            migrationBuilder.DropTable(
                name: "abp_UserRoles");

            migrationBuilder.DropTable(
                name: "abp_UserTokens");

            migrationBuilder.DropTable(
                name: "apv_Appointments");

            migrationBuilder.DropTable(
                name: "apv_BankStatements");

            migrationBuilder.DropTable(
                name: "apv_BundleNews");

            migrationBuilder.DropTable(
                name: "apv_BundleParts");

            migrationBuilder.DropTable(
                name: "apv_Bundles");

            migrationBuilder.DropTable(
                name: "apv_CalendarMoves");

            migrationBuilder.DropTable(
                name: "apv_Calendars");

            migrationBuilder.DropTable(
                name: "apv_CaseEvents");

            migrationBuilder.DropTable(
                name: "apv_CaseFees");

            migrationBuilder.DropTable(
                name: "apv_CaseFindings");

            migrationBuilder.DropTable(
                name: "apv_CaseMaterials");

            migrationBuilder.DropTable(
                name: "apv_CaseParties");

            migrationBuilder.DropTable(
                name: "apv_CaseProcedures");

            migrationBuilder.DropTable(
                name: "apv_CaseTasks");

            migrationBuilder.DropTable(
                name: "apv_Departments");

            migrationBuilder.DropTable(
                name: "apv_DocumentCounters");

            migrationBuilder.DropTable(
                name: "apv_Documents");

            migrationBuilder.DropTable(
                name: "apv_DocumentTemplates");

            migrationBuilder.DropTable(
                name: "apv_Flows");

            migrationBuilder.DropTable(
                name: "apv_Items");

            migrationBuilder.DropTable(
                name: "apv_ItemSections");

            migrationBuilder.DropTable(
                name: "apv_ItemVersions");

            migrationBuilder.DropTable(
                name: "apv_Licences");

            migrationBuilder.DropTable(
                name: "apv_OfficeCounters");

            migrationBuilder.DropTable(
                name: "apv_PhaseOpenings");

            migrationBuilder.DropTable(
                name: "apv_PlugInPackages");

            migrationBuilder.DropTable(
                name: "apv_PlugInParameters");

            migrationBuilder.DropTable(
                name: "apv_PlugInStore");

            migrationBuilder.DropTable(
                name: "apv_ReminderPlans");

            migrationBuilder.DropTable(
                name: "apv_Reminders");

            migrationBuilder.DropTable(
                name: "cmp_CaseActors");

            migrationBuilder.DropTable(
                name: "cmp_ComplaintRounds");

            migrationBuilder.DropTable(
                name: "cmp_Complaints");

            migrationBuilder.DropTable(
                name: "cmp_ComplaintSteps");

            migrationBuilder.DropTable(
                name: "cmp_SealedIdentities");

            migrationBuilder.DropTable(
                name: "cmp_Signs");

            migrationBuilder.DropTable(
                name: "ptl_Applicants");

            migrationBuilder.DropTable(
                name: "ptl_ApplicationMaterials");

            migrationBuilder.DropTable(
                name: "ptl_Applications");

            migrationBuilder.DropTable(
                name: "ptl_BundleParts");

            migrationBuilder.DropTable(
                name: "ptl_Bundles");

            migrationBuilder.DropTable(
                name: "ptl_Calendars");

            migrationBuilder.DropTable(
                name: "ptl_CaseEvents");

            migrationBuilder.DropTable(
                name: "ptl_Cases");

            migrationBuilder.DropTable(
                name: "ptl_Complaints");

            migrationBuilder.DropTable(
                name: "ptl_Departments");

            migrationBuilder.DropTable(
                name: "ptl_Documents");

            migrationBuilder.DropTable(
                name: "ptl_GuideStamps");

            migrationBuilder.DropTable(
                name: "ptl_Items");

            migrationBuilder.DropTable(
                name: "ptl_Licences");

            migrationBuilder.DropTable(
                name: "ptl_Notices");

            migrationBuilder.DropTable(
                name: "ptl_NumberBlocks");

            migrationBuilder.DropTable(
                name: "ptl_PaperCases");

            migrationBuilder.DropTable(
                name: "ptl_Prechecks");

            migrationBuilder.DropTable(
                name: "spv_CardActs");

            migrationBuilder.DropTable(
                name: "spv_Cards");

            migrationBuilder.DropTable(
                name: "spv_CaseSteps");

            migrationBuilder.DropTable(
                name: "spv_LedgerEntries");

            migrationBuilder.DropTable(
                name: "spv_LedgerHeads");

            migrationBuilder.DropTable(
                name: "spv_RuleParameters");

            migrationBuilder.DropTable(
                name: "spv_Watches");

            migrationBuilder.DropTable(
                name: "spv_WatchRuns");

            migrationBuilder.DropTable(
                name: "sys_ParkedEventActs");

            migrationBuilder.DropTable(
                name: "wkb_FilingMaterials");

            migrationBuilder.DropTable(
                name: "wkb_Filings");

            migrationBuilder.DropTable(
                name: "abp_Users");

            migrationBuilder.DropTable(
                name: "apv_Cases");
        }
    }
}
