using System.CommandLine;
using Regulatory.Integration.Terminals.Jt808;
using Regulatory.Integration.Terminals.Jt809;

namespace Regulatory.Regctl.Commands;

/// <summary>Frames of terminals and platforms: one by itself, or those that the journal has.</summary>
internal static class TerminalsCommand
{
    public static Command Make() => new("terminals", "Frames of vehicle terminals and platforms. 车载终端与平台报文。") { Decode(), TerminalsReplayCommand.Make() };

    /// <summary><c>terminals decode HEX</c>: what a frame says, as JSON. 0 for a sound frame, 1 for none, 2 for one with a fault.</summary>
    private static Command Decode()
    {
        var hex = new Argument<string>("hex") { Description = "One frame in hexadecimal, spaces allowed: 7E… of JT/T 808, 5B… of JT/T 809. 一条十六进制报文。" };
        var edition = new Option<int>("--edition")
        {
            Description = "Edition of the terminal, where the frame does not tell: 2011, 2013 or 2019. 终端协议版本。",
            DefaultValueFactory = _ => (int)Edition.Jt2013,
        };
        edition.AcceptOnlyFromAmong("2011", "2013", "2019");
        var command = new Command("decode", "Prints what a frame says. 解析并显示一条报文。") { hex, edition };
        command.SetAction(parsed => Print(parsed.GetValue(hex)!, (Edition)parsed.GetValue(edition)));
        return command;
    }

    private static int Print(string text, Edition known)
    {
        byte[] wire;
        try
        {
            wire = Convert.FromHexString(string.Concat(text.Where(c => !char.IsWhiteSpace(c))));
        }
        catch (FormatException)
        {
            Console.Error.WriteLine("不是十六进制报文。Not a frame in hexadecimal.");
            return 1;
        }
        if (wire is [0x5B, ..])
        {
            Console.WriteLine(PlatformPrinted.Of(wire));
            PlatformFrame.Read(wire, cipher: null, out var platformFault);
            return platformFault is PlatformFault.None ? 0 : 2;
        }
        Console.WriteLine(Printed.Of(wire, known));
        Frame.Read(wire, out var fault);
        return fault is FrameFault.None ? 0 : 2;
    }
}
