using System.CommandLine;
using Regulatory.Api.Access;
using Spectre.Console;

namespace Regulatory.Regctl.Commands;

/// <summary>What <c>tools/up</c> says when everything runs.</summary>
internal static class WelcomeCommand
{
    public static Command Make()
    {
        var url = new Option<string>("--url") { Description = "Address of the host.", Required = true };
        var command = new Command("welcome", "Prints the address, the accounts and a first request.") { url };
        command.Hidden = true;
        command.SetAction(parsed => Print(parsed.GetValue(url)!));
        return command;
    }

    private static int Print(string url)
    {
        var accounts = new Table().RoundedBorder().AddColumns("账号 account", "姓名 name", "角色 roles", "辖区 division", "机构 agency");
        foreach (var actor in DevelopmentAccounts.All)
            accounts.AddRow(actor.Account, actor.Name, string.Join(", ", actor.Roles), actor.Division.Value, actor.Agency);
        AnsiConsole.WriteLine();
        AnsiConsole.MarkupLineInterpolated($"[green bold]Regulatory is ready at {url}[/]  系统已就绪");
        AnsiConsole.MarkupLineInterpolated($"pages 页面: {url}/    GraphiQL: {url}/graphiql    health: {url}/healthz    walkthrough: docs/walkthrough.md");
        AnsiConsole.Write(accounts);
        // Written plainly, so that it can be copied whole.
        Console.WriteLine("A first request 试一条查询:");
        Console.WriteLine();
        Console.WriteLine($"  TOKEN=$(curl -s -X POST {url}/dev/token/clerk-gz)");
        Console.WriteLine($"  curl -s {url}/graphql -H \"Authorization: Bearer $TOKEN\" -H 'Content-Type: application/json' \\");
        Console.WriteLine("    -d '{\"query\":\"{ applications(first: 3) { totalCount nodes { acceptanceNumber item stage applicant decisionDue } } }\"}'");
        Console.WriteLine();
        Console.WriteLine("Ctrl-C stops everything; data stay in .local/, the log in .local/host.log 按 Ctrl-C 停止，数据保留在 .local/");
        return 0;
    }
}
