using Npgsql;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Sessions;

namespace Regulatory.Integration.Specs.Terminals;

/// <summary>A register of terminals in two tables: all that the gateway asks of one, and nothing of the law.</summary>
public sealed class SmallRegister(NpgsqlDataSource source) : ITerminalRegister
{
    /// <param name="owner">Who may make tables.</param>
    public static async Task Make(NpgsqlDataSource owner)
    {
        await using var make = owner.CreateCommand(
            """
            create table if not exists register_vehicle (plate text, colour integer, terminal text unique, primary key (plate, colour));
            create table if not exists register_terminal (id text primary key, phone text unique, digest text);
            grant select, insert, update on register_vehicle, register_terminal to public;
            """);
        await make.ExecuteNonQueryAsync();
    }

    /// <summary>Enters a vehicle that has no terminal yet.</summary>
    public Task EnterVehicle(string plate, int colour) => Run("insert into register_vehicle values ($1, $2, null)", plate, colour);

    /// <summary>Enters a terminal that is in no vehicle yet.</summary>
    public Task EnterTerminal(string id) => Run("insert into register_terminal values ($1, null, null)", id);

    /// <summary>Enters terminals that are registered already: number, phone and code follow from the count, see <see cref="PhoneOf"/>.</summary>
    public async Task EnterRegistered(int count)
    {
        var numbers = Enumerable.Range(0, count).ToArray();
        await Run(
            "insert into register_terminal select * from unnest($1, $2, $3)",
            numbers.Select(number => $"T{number}").ToArray(), numbers.Select(PhoneOf).ToArray(),
            numbers.Select(number => TerminalCode.Digest(CodeOf(number))).ToArray());
    }

    public static string PhoneOf(int number) => $"{13_900_000_000L + number}";

    public static string CodeOf(int number) => $"code-{number}";

    public async ValueTask<RegistrationAnswer> Register(RegistrationAsked asked, CancellationToken cancellation)
    {
        var (id, plate, colour) = (asked.Registration.TerminalId, asked.Registration.Plate, (int)asked.Registration.Colour);
        if (await Ask("select count(*) from register_vehicle where plate = $1 and colour = $2", plate, colour) is 0L)
            return new(RegistrationResult.UnknownVehicle);
        if (await Ask("select count(*) from register_terminal where id = $1", id) is 0L) return new(RegistrationResult.UnknownTerminal);
        if (await Ask("select terminal from register_vehicle where plate = $1 and colour = $2", plate, colour) is string other && other != id)
            return new(RegistrationResult.VehicleTaken);
        if (await Ask("select count(*) from register_vehicle where terminal = $1 and (plate, colour) <> ($2, $3)", id, plate, colour) is not 0L)
            return new(RegistrationResult.TerminalTaken);
        if (await Ask("select count(*) from register_terminal where phone = $1 and id <> $2", asked.Phone, id) is not 0L)
            return new(RegistrationResult.TerminalTaken) { IsOtherTerminal = true };
        var code = TerminalCode.New();
        await Run("update register_terminal set phone = $2, digest = $3 where id = $1", id, asked.Phone, TerminalCode.Digest(code));
        await Run("update register_vehicle set terminal = $3 where plate = $1 and colour = $2", plate, colour, id);
        return new(RegistrationResult.Done, code);
    }

    public async ValueTask<AuthenticationAnswer> Authenticate(AuthenticationAsked asked, CancellationToken cancellation) =>
        await Ask("select digest from register_terminal where phone = $1", asked.Phone) is string digest && TerminalCode.Fits(asked.Code, digest)
            ? new(IsKnown: true)
            : AuthenticationAnswer.Unknown;

    private async Task Run(string sql, params object[] values) => await Ask(sql, values);

    private async Task<object?> Ask(string sql, params object[] values)
    {
#pragma warning disable CA2100 // Constants of this class.
        await using var command = source.CreateCommand(sql);
#pragma warning restore CA2100
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return await command.ExecuteScalarAsync();
    }
}
