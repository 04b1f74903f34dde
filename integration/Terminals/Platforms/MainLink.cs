using System.Buffers;
using System.IO.Pipelines;
using System.Net;
using NodaTime;
using Regulatory.Integration.Terminals.Jt809;

namespace Regulatory.Integration.Terminals.Platforms;

/// <summary>A main link 主链路: the other platform has called, and says who it is before anything else.</summary>
/// <param name="address">Where it comes from.</param>
internal sealed class MainLink(
    long number, IPAddress address, IDuplexPipe transport, Action<string> abort, PlatformSessions sessions, Lockout lockout, PlatformLinkServices services)
    : PlatformLink(number, transport, abort, services)
{
    private PlatformSession? session;

    protected override PlatformSession? Session => Volatile.Read(ref session);

    protected override bool IsMain => true;

    protected override bool IsKeptOfStranger() => lockout.IsKeptOfStranger();

    public override void Check()
    {
        if (Session is null && Services.Time.GetElapsedTime(Began) > Services.Settings.BeforeLogin) Cut("unknown");
        else base.Check();
    }

    protected override async ValueTask<PlatformAccess?> AccessOf(PlatformHeader header, CancellationToken cancellation) =>
        Session is { } known ? known.Access
        : header.Id != Login.MessageId || lockout.IsLocked(address, header.Centre) ? null
        : await Services.Register.Find(header.Centre, cancellation).ConfigureAwait(false);

    protected override async ValueTask Unknown(PlatformFrame frame, ReadOnlySequence<byte> wire, Instant now, CancellationToken cancellation)
    {
        if (frame.Header.Id != Login.MessageId)
        {
            await Faulty(wire, frame.Header, "not logged in", now, cancellation).ConfigureAwait(false);
            return;
        }
        if (Session is null && lockout.IsLocked(address, frame.Header.Centre))
        {
            Services.Counts.Add("809.login.locked");
            Cut("locked");
            return;
        }
        var login = PlatformMessageTable.Read(frame).Message as Login;
        // What is refused is answered in the form in which it was asked: nothing is agreed with a stranger.
        var answer = new PlatformAccess(
            default, frame.Header.Centre, 0, "", null, [], frame.Header.Is2019 ? PlatformEdition.Jt2019 : PlatformEdition.Jt2011, default);
        var (result, access) = await Judge(frame.Header, login, cancellation).ConfigureAwait(false);
        uint verifyCode = 0;
        if (result is LoginResult.Done)
        {
            var opened = await sessions.Open(access!, login!, this, now, cancellation).ConfigureAwait(false);
            if (Session is null) opened.Meter.Frame(frame.Header.Serial, isMain: true, isLogin: true, now);
            Volatile.Write(ref session, opened);
            (answer, verifyCode) = (access!, opened.VerifyCode);
        }
        if (result is LoginResult.Other && frame.Header.Is2019) result = LoginResult.OtherOf2019;
        Services.Counts.Add($"809.login.{result}");
        if (Session is null)
        {
            await Faulty(wire, frame.Header, "login", now, cancellation).ConfigureAwait(false);
            // Nothing follows from a refusal, so its answer waits for nothing; whoever tries again comes again.
            Send(new LoginReply(result, 0), answer);
            Finish("refused");
            return;
        }
        await Keep(
            frame, Blanked(frame, wire), now, result is LoginResult.Done ? null : "login", () => Send(new LoginReply(result, verifyCode), answer),
            cancellation).ConfigureAwait(false);
    }

    /// <summary>Who may not come from there is not asked for a password, and learns nothing about it.</summary>
    private async ValueTask<(LoginResult Result, PlatformAccess? Access)> Judge(PlatformHeader header, Login? login, CancellationToken cancellation)
    {
        if (lockout.IsLocked(address, header.Centre)) return (LoginResult.Other, null);
        var access = await Services.Register.Find(header.Centre, cancellation).ConfigureAwait(false);
        var result = access is null || (Session is { } other && other.Access.Platform != access.Platform) ? LoginResult.WrongCentre
            : !access.Addresses.Contains(address.ToString()) ? LoginResult.WrongAddress
            : login is null ? LoginResult.Other
            : login.Centre is { } centre && centre != 0 && centre != header.Centre ? LoginResult.WrongCentre
            : login.User != access.User ? LoginResult.UnknownUser
            : !LinkVault.Fits(login.Password, access.PasswordDigest) ? LoginResult.WrongPassword
            : LoginResult.Done;
        if (result is LoginResult.Done) lockout.Clear(address, header.Centre);
        else lockout.Refused(address, header.Centre, isPassword: result is LoginResult.WrongPassword or LoginResult.UnknownUser);
        return (result, access);
    }
}
