using System.CommandLine;
using Regulatory.Regctl.Commands;

namespace Regulatory.Regctl;

/// <summary>The table of contents of <c>tools/regctl</c>.</summary>
public static class CommandLine
{
    public static RootCommand Root() => new("Keeps an installation of Regulatory. 监管记录系统的命令行。")
    {
        MigrateCommand.Make(),
        SeedCommand.Make(),
        ProjectionsCommand.Make(),
        LedgerCommand.Make(),
        ImportCommand.Make(),
        ReplayCommand.Make(),
        ScenarioCommand.Make(),
        MessagingCommand.Make(),
        TerminalsCommand.Make(),
        DocsCommand.Make(),
        WelcomeCommand.Make(),
    };
}
