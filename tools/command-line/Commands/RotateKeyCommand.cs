using System.CommandLine;
using Regulatory.Ledger.Sealing;
using Spectre.Console;

namespace Regulatory.Regctl.Commands;

/// <summary>Makes the next key that signs heads of the ledger.</summary>
internal static class RotateKeyCommand
{
    public static Command Make()
    {
        var lost = new Option<string?>("--lost")
        {
            Description = "Why the key in use is gone; the new one then signs alone. 使用中密钥丢失的原因；新密钥将单独签名。",
        };
        var command = new Command(
            "rotate-key", "Makes a new sealing key; the next head is signed by the old one and by it. 更换封存密钥，下一个树头由新旧密钥共同签名。") { lost };
        command.SetAction((parsed, stop) => Workplace.Run(() => Rotate(parsed.GetValue(lost), stop)));
        return command;
    }

    private static async Task<int> Rotate(string? lost, CancellationToken stop)
    {
        await using var installation = Workplace.Open();
        var next = await KeyRotation.Rotate(installation.Tree, installation.SealingKeys, installation.Settings.Sealing.Signature, lost, stop);
        AnsiConsole.MarkupLineInterpolated($"The next head hands over to this key; publish it. 下一个树头将移交给此密钥，请予公布：");
        Console.WriteLine(next.Verifier);
        if (lost is not null)
        {
            AnsiConsole.MarkupLineInterpolated(
                $"[yellow]No earlier key vouches for it: tell everybody who checks heads. 没有旧密钥为其背书，请通知所有核验方。[/]");
        }
        return 0;
    }
}
