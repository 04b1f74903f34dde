using System.CommandLine;
using System.Security.Cryptography;
using Npgsql;
using Regulatory.Integration.Terminals.Journal;
using Regulatory.Ledger;
using Regulatory.Projections;
using Spectre.Console;

namespace Regulatory.Regctl.Commands;

/// <summary>
/// Brings the database's schema up to date. With <c>ConnectionStrings:Admin</c> it first makes what is missing of database and
/// roles; otherwise it connects with <c>ConnectionStrings:Deploy</c>, as <c>regulatory_deploy</c>.
/// </summary>
internal static class MigrateCommand
{
    public static Command Make()
    {
        var command = new Command("migrate", "Brings the database's schema up to date. 升级数据库结构。");
        command.SetAction((_, stop) => Workplace.Run(() => Migrate(stop)));
        return command;
    }

    private static async Task<int> Migrate(CancellationToken stop)
    {
        var settings = Workplace.Configuration;
        var deploy = settings["ConnectionStrings:Admin"] is { Length: > 0 } admin
            ? await Prepare(admin, stop)
            : settings["ConnectionStrings:Deploy"]
                ?? throw new InvalidOperationException("Set ConnectionStrings__Admin or ConnectionStrings__Deploy.");
        await using var source = NpgsqlDataSource.Create(deploy);
        var ran = await new Migrator(source).Migrate(stop);
        await ReadSchema.Migrate(source, stop);
        await TelemetrySchema.Migrate(source, stop);
        foreach (var name in ran) AnsiConsole.MarkupLineInterpolated($"[green]✓[/] {name}");
        AnsiConsole.MarkupLine(ran.IsEmpty ? "The schema is up to date. 数据库结构已是最新。" : $"{ran.Length} migrations ran. 已执行 {ran.Length} 项迁移。");
        return 0;
    }

    /// <summary>Makes the database and the roles, with the passwords that the host's connection strings have.</summary>
    /// <returns>Connection string of the deploy role, whose password is new each time and kept nowhere.</returns>
    private static async Task<string> Prepare(string admin, CancellationToken stop)
    {
        var target = new NpgsqlConnectionStringBuilder(admin);
        var database = target.Database!;
        await using (var server = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(admin) { Database = "postgres" }.ConnectionString))
        {
            await using var exists = server.CreateCommand("select exists (select from pg_database where datname = $1)");
            exists.Parameters.Add(new() { Value = database });
            if (!(bool)(await exists.ExecuteScalarAsync(stop))!)
            {
#pragma warning disable CA2100 // The name is quoted.
                await using var create = server.CreateCommand($"create database \"{database.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
#pragma warning restore CA2100
                await create.ExecuteNonQueryAsync(stop);
            }
        }
        var password = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24));
        await using var source = NpgsqlDataSource.Create(admin);
        await DatabaseRoles.Create(source, new(password, PasswordOf("App"), PasswordOf("Query")), stop);
        return new NpgsqlConnectionStringBuilder(admin) { Username = DatabaseRoles.Deploy, Password = password }.ConnectionString;
    }

    private static string PasswordOf(string role) =>
        Workplace.Configuration[$"ConnectionStrings:{role}"] is { } text && new NpgsqlConnectionStringBuilder(text).Password is { Length: > 0 } password
            ? password
            : throw new InvalidOperationException($"Set ConnectionStrings__{role} with the password that the role is to have.");
}
